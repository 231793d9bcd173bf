/**
 * The form of one element: opening and saving it, what others saved meanwhile, and citing
 * in it.
 */
@NullMarked
package org.meetingdossier.editing.web.element;

import org.jspecify.annotations.NullMarked;
