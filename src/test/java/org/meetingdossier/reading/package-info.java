/**
 * Tests of the pages that people read.
 */
@NullMarked
package org.meetingdossier.reading;

import org.jspecify.annotations.NullMarked;
