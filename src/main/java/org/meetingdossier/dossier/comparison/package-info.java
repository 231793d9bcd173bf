/**
 * What differs between two states of a dossier, element by element and word by word.
 * Apart because it changes with how differences are best read.
 */
@NamedInterface("comparison")
@NullMarked
package org.meetingdossier.dossier.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
