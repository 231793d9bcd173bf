/**
 * What the words of a term are read as.
 */
@NullMarked
package org.meetingdossier.dossier.term;

import org.jspecify.annotations.NullMarked;
