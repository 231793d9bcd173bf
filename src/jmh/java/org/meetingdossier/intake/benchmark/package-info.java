/**
 * How fast letters are read and written, beside pandoc on the same letters.
 */
@NullMarked
package org.meetingdossier.intake.benchmark;

import org.jspecify.annotations.NullMarked;
