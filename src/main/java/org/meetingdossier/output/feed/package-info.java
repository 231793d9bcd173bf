/**
 * What changed in the dossiers, for programs that follow them (RFC 4287).
 */
@NamedInterface("feed")
@NullMarked
package org.meetingdossier.output.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
