/**
 * What waits for clerks, who has it in hand, and deciding on it, one reference or many
 * together.
 */
@NamedInterface("worklist")
@NullMarked
package org.meetingdossier.check.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
