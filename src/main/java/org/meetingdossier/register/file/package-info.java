/**
 * Files of the register, of rows in a table or of records of a source: what stands in
 * them, row by row, and what is wrong with it.
 */
@NullMarked
package org.meetingdossier.register.file;

import org.jspecify.annotations.NullMarked;
