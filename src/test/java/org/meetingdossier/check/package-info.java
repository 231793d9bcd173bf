/**
 * Tests of the checking room.
 */
@NullMarked
package org.meetingdossier.check;

import org.jspecify.annotations.NullMarked;
