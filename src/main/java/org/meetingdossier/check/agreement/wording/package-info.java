/**
 * What Dutch sentences say of parliamentary papers: kinds, dates, people, offices,
 * meetings and subjects, as written by civil servants.
 */
@NullMarked
package org.meetingdossier.check.agreement.wording;

import org.jspecify.annotations.NullMarked;
