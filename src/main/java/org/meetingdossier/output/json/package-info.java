/**
 * The canonical form of a dossier, for programs.
 */
@NullMarked
package org.meetingdossier.output.json;

import org.jspecify.annotations.NullMarked;
