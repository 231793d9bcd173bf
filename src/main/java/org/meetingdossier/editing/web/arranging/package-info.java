/**
 * Making a dossier and arranging what is in it: adding, ordering, removing.
 */
@NullMarked
package org.meetingdossier.editing.web.arranging;

import org.jspecify.annotations.NullMarked;
