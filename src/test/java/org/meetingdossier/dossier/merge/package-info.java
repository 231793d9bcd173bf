/**
 * Tests of joining two changes of the same document.
 */
@NullMarked
package org.meetingdossier.dossier.merge;

import org.jspecify.annotations.NullMarked;
