/**
 * Tests of writing dossiers.
 */
@NullMarked
package org.meetingdossier.editing;

import org.jspecify.annotations.NullMarked;
