/**
 * Tests of the addresses of the pages that people read.
 */
@NullMarked
package org.meetingdossier.reading.web;

import org.jspecify.annotations.NullMarked;
