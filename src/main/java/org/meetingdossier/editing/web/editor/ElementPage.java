package org.meetingdossier.editing.web.editor;

/**
 * A part of the page with the form of an element: all of them start from what is edited,
 * what was typed in its form and what is said beside it.
 */
public interface ElementPage {

}
