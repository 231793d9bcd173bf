/**
 * The page on which one searches, and the same for programs.
 */
@NullMarked
package org.meetingdossier.search.web;

import org.jspecify.annotations.NullMarked;
