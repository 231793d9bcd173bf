/**
 * Checking the references of a dossier once more: when, in how many steps, and what is
 * carried over from before.
 */
@NullMarked
package org.meetingdossier.check.run;

import org.jspecify.annotations.NullMarked;
