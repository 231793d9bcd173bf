/**
 * What the stages make of letters that were made for these tests.
 */
@NullMarked
package org.meetingdossier.intake.stage;

import org.jspecify.annotations.NullMarked;
