/**
 * Tests of looking at a dossier before it is published.
 */
@NullMarked
package org.meetingdossier.dossier.preview;

import org.jspecify.annotations.NullMarked;
