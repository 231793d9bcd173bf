/**
 * Tests of long work.
 */
@NullMarked
package org.meetingdossier.platform.work;

import org.jspecify.annotations.NullMarked;
