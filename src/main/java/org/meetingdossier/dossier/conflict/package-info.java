/**
 * Two people's changes of one dossier, joined field by field, and the fields that both
 * changed.
 */
@NamedInterface("conflict")
@NullMarked
package org.meetingdossier.dossier.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
