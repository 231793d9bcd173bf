/**
 * Tests of the live registers.
 */
@NullMarked
package org.meetingdossier.register.live;

import org.jspecify.annotations.NullMarked;
