/**
 * A theme through the meetings at which it was spoken of.
 */
@NullMarked
package org.meetingdossier.reading.theme;

import org.jspecify.annotations.NullMarked;
