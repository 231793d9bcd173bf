/**
 * The annotated agenda of a meeting, whole, by topic and on cards.
 */
@NamedInterface("agenda")
@NullMarked
package org.meetingdossier.reading.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
