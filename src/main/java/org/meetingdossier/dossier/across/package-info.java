/**
 * What is asked of all dossiers at once: by readers of a copy of the current editions, by
 * editors of the working state. Each question says how far who asks may see.
 */
@NamedInterface("across")
@NullMarked
package org.meetingdossier.dossier.across;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
