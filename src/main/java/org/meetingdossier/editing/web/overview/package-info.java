/**
 * Where editing starts: all dossiers, and one dossier with what to do next.
 */
@NullMarked
package org.meetingdossier.editing.web.overview;

import org.jspecify.annotations.NullMarked;
