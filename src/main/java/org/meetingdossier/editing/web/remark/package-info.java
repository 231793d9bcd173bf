/**
 * The page with all remarks in a dossier.
 */
@NullMarked
package org.meetingdossier.editing.web.remark;

import org.jspecify.annotations.NullMarked;
