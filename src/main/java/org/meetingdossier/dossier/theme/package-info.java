/**
 * Subjects that run through meetings: what a topic's theme is called, which one its words
 * suggest, and whether a position that is said to be unchanged is. Pure: texts come from
 * who asks.
 */
@NamedInterface("theme")
@NullMarked
package org.meetingdossier.dossier.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
