package org.meetingdossier.editing.remark;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Says something beside an element, or about words in it.
 *
 * @param element identity of the element; the dossier for the meeting itself
 * @param field the name of the field that the words stand in; null for any
 * @param passage the words it is about; null for the element as a whole
 * @param words what is said
 */
public record MakeRemark(UUID element, @Nullable String field, @Nullable String passage, String words) {

}
