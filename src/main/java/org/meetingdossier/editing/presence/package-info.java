/**
 * Who has which form open.
 */
@NullMarked
package org.meetingdossier.editing.presence;

import org.jspecify.annotations.NullMarked;
