/**
 * A letter while it is put together, block by block.
 */
@NullMarked
package org.meetingdossier.letter.writing;

import org.jspecify.annotations.NullMarked;
