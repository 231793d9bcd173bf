/**
 * The verdict on a citation: what the register's answer means for the words that cite.
 */
@NamedInterface("verdict")
@NullMarked
package org.meetingdossier.check.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
