/**
 * The database as an installation meets it: settings that are missing, a disk that fills
 * up, and how to go on when it was away.
 */
@NamedInterface("database")
@NullMarked
package org.meetingdossier.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
