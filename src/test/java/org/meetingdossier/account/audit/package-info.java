/**
 * What must hold of the audit log.
 */
@NullMarked
package org.meetingdossier.account.audit;

import org.jspecify.annotations.NullMarked;
