/**
 * What was typed and not saved yet, of each person and form.
 */
@NamedInterface("draft")
@NullMarked
package org.meetingdossier.editing.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
