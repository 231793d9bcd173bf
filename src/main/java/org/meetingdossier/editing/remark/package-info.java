/**
 * What those who write say to each other beside a text, and what becomes of it. Apart
 * from editing because it changes with how people work together, not with what a form is.
 */
@NamedInterface("remark")
@NullMarked
package org.meetingdossier.editing.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
