/**
 * Pages that were made once and are answered as bytes from then on, also while the
 * database is away.
 */
@NamedInterface("ready")
@NullMarked
package org.meetingdossier.platform.ready;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
