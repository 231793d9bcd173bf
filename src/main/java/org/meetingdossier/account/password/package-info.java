/**
 * Which passwords are strong enough, and how they are kept.
 */
@NullMarked
package org.meetingdossier.account.password;

import org.jspecify.annotations.NullMarked;
