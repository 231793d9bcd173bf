/**
 * Tests of verdicts.
 */
@NullMarked
package org.meetingdossier.check.verdict;

import org.jspecify.annotations.NullMarked;
