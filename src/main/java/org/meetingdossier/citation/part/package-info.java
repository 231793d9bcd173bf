/**
 * The parts of a citation as they are read from a text: numbers of papers, dossiers,
 * pages.
 */
@NullMarked
package org.meetingdossier.citation.part;

import org.jspecify.annotations.NullMarked;
