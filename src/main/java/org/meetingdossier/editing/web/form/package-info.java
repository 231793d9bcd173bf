/**
 * The forms of meetings and their elements: what can be typed in each, what it must hold
 * and the change that it says.
 */
@NullMarked
package org.meetingdossier.editing.web.form;

import org.jspecify.annotations.NullMarked;
