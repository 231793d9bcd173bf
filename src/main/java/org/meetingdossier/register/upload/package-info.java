/**
 * Files that an administrator sent to fill the register with, from the moment they are
 * kept until it is told what came of them.
 */
@NullMarked
package org.meetingdossier.register.upload;

import org.jspecify.annotations.NullMarked;
