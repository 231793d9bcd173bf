/**
 * Tests of what every page shares.
 */
@NullMarked
package org.meetingdossier.platform.web;

import org.jspecify.annotations.NullMarked;
