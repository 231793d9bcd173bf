/**
 * What the editor behind a request has before them, and how a revision says in a few
 * words what they changed.
 */
@NullMarked
package org.meetingdossier.editing.web.editor;

import org.jspecify.annotations.NullMarked;
