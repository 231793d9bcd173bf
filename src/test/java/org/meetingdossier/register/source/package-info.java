/**
 * How answers of official registers are read, and their faults.
 */
@NullMarked
package org.meetingdossier.register.source;

import org.jspecify.annotations.NullMarked;
