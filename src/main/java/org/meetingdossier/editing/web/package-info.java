/**
 * The pages on which dossiers are written.
 */
@NullMarked
package org.meetingdossier.editing.web;

import org.jspecify.annotations.NullMarked;
