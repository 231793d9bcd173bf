/**
 * What changed in the dossiers, for programs that follow them (RFC 4287).
 */
@NullMarked
package org.meetingdossier.output.feed;

import org.jspecify.annotations.NullMarked;
