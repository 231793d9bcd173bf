/**
 * The letter to parliament as a PDF that everybody can read, also by ear.
 */
@NullMarked
package org.meetingdossier.output.pdf;

import org.jspecify.annotations.NullMarked;
