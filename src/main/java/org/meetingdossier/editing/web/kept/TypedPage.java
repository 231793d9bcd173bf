package org.meetingdossier.editing.web.kept;

/**
 * A page on which people type. Where what they typed it in is not there for them, what
 * they typed is kept all the same.
 */
public interface TypedPage {

}
