/**
 * Tests of the way of a revision to its readers.
 */
@NullMarked
package org.meetingdossier.dossier.publishing;

import org.jspecify.annotations.NullMarked;
