package org.meetingdossier.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What a page that is open is told of a piece of work; {@code progress.js} reads it.
 *
 * @param status how it stands, and once it ended also how it ended
 * @param message what is being done; empty once it ended
 * @param done how much is done
 * @param total how much there is to do; null while that is not known
 * @param ended whether nothing more will happen
 */
record WorkEvent(String status, String message, long done, @Nullable Long total, boolean ended) {

}
