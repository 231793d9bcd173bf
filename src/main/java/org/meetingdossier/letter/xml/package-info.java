/**
 * Opens zipped files and XML that nobody vouches for: bounded, and without anything that
 * they name.
 */
@NullMarked
package org.meetingdossier.letter.xml;

import org.jspecify.annotations.NullMarked;
