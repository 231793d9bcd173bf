/**
 * What is kept of text that was typed and not saved: drafts, forms of sessions that are
 * over, text without an element.
 */
@NullMarked
package org.meetingdossier.editing.web.kept;

import org.jspecify.annotations.NullMarked;
