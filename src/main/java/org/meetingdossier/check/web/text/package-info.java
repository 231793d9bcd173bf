/**
 * The addresses that check any text: a page for people, JSON for programs.
 */
@NullMarked
package org.meetingdossier.check.web.text;

import org.jspecify.annotations.NullMarked;
