/**
 * Tests of the addresses of the checking room.
 */
@NullMarked
package org.meetingdossier.check.web;

import org.jspecify.annotations.NullMarked;
