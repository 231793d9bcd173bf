/**
 * Meetings that people follow, and what changed since they looked. Apart from messages
 * because it is a choice of a person, and stays when every message is read.
 */
@NullMarked
package org.meetingdossier.desk.follow;

import org.jspecify.annotations.NullMarked;
