/**
 * Tests of reading letters: each fault that readers of Word files are known for has a
 * file here.
 */
@NullMarked
package org.meetingdossier.letter;

import org.jspecify.annotations.NullMarked;
