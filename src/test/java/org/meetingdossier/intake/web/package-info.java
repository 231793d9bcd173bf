/**
 * Tests of the door of intake.
 */
@NullMarked
package org.meetingdossier.intake.web;

import org.jspecify.annotations.NullMarked;
