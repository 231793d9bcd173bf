/**
 * Reads what a letter promises and which papers it cites.
 */
@NullMarked
package org.meetingdossier.intake.stage.promise;

import org.jspecify.annotations.NullMarked;
