/**
 * Work that takes longer than a request: who asked for it, how far it is, how it ended.
 * Apart from the web frame because it changes for another reason, the machinery behind
 * it, and because rooms use it that have no pages.
 */
@NamedInterface("work")
@NullMarked
package org.meetingdossier.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
