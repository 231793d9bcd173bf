/**
 * How dossiers travel.
 */
@NullMarked
package org.meetingdossier.dossier.transfer;

import org.jspecify.annotations.NullMarked;
