/**
 * Reads by when a promise is to be kept from the words of its term, such as "voor de
 * zomer". Pure: the day of the promise and the calendar come from who asks.
 */
@NamedInterface("term")
@NullMarked
package org.meetingdossier.dossier.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
