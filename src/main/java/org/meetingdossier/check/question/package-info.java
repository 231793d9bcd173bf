/**
 * What clerks ask the authors of cited places, and what becomes of it. Apart from
 * checking because it changes with how people work together, not with what a verdict is.
 */
@NamedInterface("question")
@NullMarked
package org.meetingdossier.check.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
