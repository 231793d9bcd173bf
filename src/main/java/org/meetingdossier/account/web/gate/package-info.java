/**
 * The gate before every address: who may pass, how often, with how long a body, and what
 * is told to whom it refuses.
 */
@NullMarked
package org.meetingdossier.account.web.gate;

import org.jspecify.annotations.NullMarked;
