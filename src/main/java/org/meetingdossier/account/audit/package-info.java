/**
 * The audit log: who did what and when, each entry linked to the one before.
 */
@NamedInterface("audit")
@NullMarked
package org.meetingdossier.account.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
