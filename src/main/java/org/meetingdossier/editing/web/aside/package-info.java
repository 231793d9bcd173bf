/**
 * What is said beside the texts of a form: questions of clerks with their answers, and
 * remarks.
 */
@NullMarked
package org.meetingdossier.editing.web.aside;

import org.jspecify.annotations.NullMarked;
