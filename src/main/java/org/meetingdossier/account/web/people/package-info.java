/**
 * The pages about people: their roles and clearance, what one may do with one's own
 * account, and the log of what was done.
 */
@NullMarked
package org.meetingdossier.account.web.people;

import org.jspecify.annotations.NullMarked;
