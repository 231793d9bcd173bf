/**
 * The forms in which meetings and their elements are made, changed, moved and cited, and
 * what is kept of text that was typed and not saved.
 */
@NullMarked
package org.meetingdossier.editing.web.element;

import org.jspecify.annotations.NullMarked;
