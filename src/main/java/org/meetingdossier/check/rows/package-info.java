/**
 * What was checked, as rows for a spreadsheet.
 */
@NamedInterface("rows")
@NullMarked
package org.meetingdossier.check.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
