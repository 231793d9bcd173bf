/**
 * What came of a promise to parliament: the sentence that answers it and the paper that
 * discharges it, proposed by their words and confirmed by a clerk.
 */
@NullMarked
package org.meetingdossier.reading.promise;

import org.jspecify.annotations.NullMarked;
