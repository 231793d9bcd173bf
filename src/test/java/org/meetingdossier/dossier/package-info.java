/**
 * Tests of the dossier.
 */
@NullMarked
package org.meetingdossier.dossier;

import org.jspecify.annotations.NullMarked;
