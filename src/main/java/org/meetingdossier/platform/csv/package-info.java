/**
 * Tables for spreadsheets.
 */
@NamedInterface("csv")
@NullMarked
package org.meetingdossier.platform.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
