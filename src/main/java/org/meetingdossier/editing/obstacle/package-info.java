/**
 * What stands in the way of publishing, and publishing what nothing stands in the way of.
 */
@NamedInterface("obstacle")
@NullMarked
package org.meetingdossier.editing.obstacle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
