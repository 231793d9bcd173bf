/**
 * Where the files of a dossier are fetched.
 */
@NullMarked
package org.meetingdossier.output.web;

import org.jspecify.annotations.NullMarked;
