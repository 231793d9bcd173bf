/**
 * The meeting and its sessions for a calendar (RFC 5545).
 */
@NullMarked
package org.meetingdossier.output.calendar;

import org.jspecify.annotations.NullMarked;
