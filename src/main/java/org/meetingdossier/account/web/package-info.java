/**
 * Signing in, the pages about people, and the gate before every address.
 */
@NullMarked
package org.meetingdossier.account.web;

import org.jspecify.annotations.NullMarked;
