/**
 * Tests of what differs between two states of a dossier.
 */
@NullMarked
package org.meetingdossier.dossier.comparison;

import org.jspecify.annotations.NullMarked;
