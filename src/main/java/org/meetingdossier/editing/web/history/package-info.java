/**
 * The pages of what a dossier was: its revisions and the differences between two of them.
 */
@NullMarked
package org.meetingdossier.editing.web.history;

import org.jspecify.annotations.NullMarked;
