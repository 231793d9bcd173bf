/**
 * Tests of people, passwords and links.
 */
@NullMarked
package org.meetingdossier.account;

import org.jspecify.annotations.NullMarked;
