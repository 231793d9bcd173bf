/**
 * The pages on which an edition goes to its readers: review, publication, withdrawal and
 * previews.
 */
@NullMarked
package org.meetingdossier.editing.web.publishing;

import org.jspecify.annotations.NullMarked;
