/**
 * Tests of signing in, of the pages about people and of the gate.
 */
@NullMarked
package org.meetingdossier.account.web;

import org.jspecify.annotations.NullMarked;
