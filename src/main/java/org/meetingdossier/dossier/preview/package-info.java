/**
 * Looking at a dossier before it is published, with a link that needs no account. Apart
 * because who may look changes for other reasons than what a dossier is.
 */
@NamedInterface("preview")
@NullMarked
package org.meetingdossier.dossier.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
