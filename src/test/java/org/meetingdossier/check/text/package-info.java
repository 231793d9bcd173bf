/**
 * Tests of reading letters.
 */
@NullMarked
package org.meetingdossier.check.text;

import org.jspecify.annotations.NullMarked;
