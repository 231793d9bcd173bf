/**
 * How documents are described in their table.
 */
@NullMarked
package org.meetingdossier.register.table;

import org.jspecify.annotations.NullMarked;
