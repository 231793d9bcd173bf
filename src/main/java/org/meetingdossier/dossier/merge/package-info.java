/**
 * Joins two changes of the same document, field by field, from the state that both
 * started from. It knows documents as trees: objects by key, lists by the identity of
 * their elements, texts by paragraph.
 */
@NullMarked
package org.meetingdossier.dossier.merge;

import org.jspecify.annotations.NullMarked;
