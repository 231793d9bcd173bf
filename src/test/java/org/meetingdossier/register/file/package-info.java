/**
 * What is read from files of the register, and how what is wrong with them is told.
 */
@NullMarked
package org.meetingdossier.register.file;

import org.jspecify.annotations.NullMarked;
