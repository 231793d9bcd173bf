/**
 * The editions of a dossier: their list, what differs between two, and what stands in the
 * place of one that was withdrawn.
 */
@NullMarked
package org.meetingdossier.reading.edition;

import org.jspecify.annotations.NullMarked;
