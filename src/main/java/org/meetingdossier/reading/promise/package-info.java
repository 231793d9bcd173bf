/**
 * What came of a promise to parliament: the sentence that answers it and the paper that
 * discharges it, proposed by their words and confirmed by a clerk; and how it stands by
 * that.
 */
@NamedInterface("promise")
@NullMarked
package org.meetingdossier.reading.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
