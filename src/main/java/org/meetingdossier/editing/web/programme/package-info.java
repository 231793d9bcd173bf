/**
 * The programme of a meeting as one form: its sessions and topics, a line each.
 */
@NullMarked
package org.meetingdossier.editing.web.programme;

import org.jspecify.annotations.NullMarked;
