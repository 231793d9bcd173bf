/**
 * The door of intake: a letter in, a proposed dossier out.
 */
@NullMarked
package org.meetingdossier.intake.web;

import org.jspecify.annotations.NullMarked;
