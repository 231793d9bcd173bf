/**
 * Whether a citing sentence and the register say the same of a paper. Plain Java without
 * Spring or a database.
 */
@NullMarked
package org.meetingdossier.check.agreement;

import org.jspecify.annotations.NullMarked;
