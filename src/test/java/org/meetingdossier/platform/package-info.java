/**
 * Tests of the web frame.
 */
@NullMarked
package org.meetingdossier.platform;

import org.jspecify.annotations.NullMarked;
