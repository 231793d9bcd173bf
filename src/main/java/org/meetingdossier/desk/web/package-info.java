/**
 * The page with the work of a person.
 */
@NullMarked
package org.meetingdossier.desk.web;

import org.jspecify.annotations.NullMarked;
