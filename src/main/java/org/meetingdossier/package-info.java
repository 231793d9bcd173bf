/**
 * Meeting Dossier: the annotated agenda of a ministerial meeting as a living, checked,
 * browsable dossier. Each package below is one room of the house.
 */
@NullMarked
package org.meetingdossier;

import org.jspecify.annotations.NullMarked;
