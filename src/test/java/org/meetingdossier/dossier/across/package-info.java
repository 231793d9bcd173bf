/**
 * What readers and editors are told when they ask all dossiers at once.
 */
@NullMarked
package org.meetingdossier.dossier.across;

import org.jspecify.annotations.NullMarked;
