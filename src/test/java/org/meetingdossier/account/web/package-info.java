/**
 * What the pages of accounts and of the audit log must show.
 */
@NullMarked
package org.meetingdossier.account.web;

import org.jspecify.annotations.NullMarked;
