/**
 * Tests of intake, with letters made for them.
 */
@NullMarked
package org.meetingdossier.intake;

import org.jspecify.annotations.NullMarked;
