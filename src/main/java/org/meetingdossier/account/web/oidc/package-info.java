/**
 * Signing in with the account of an organisation, by OpenID Connect.
 */
@NullMarked
package org.meetingdossier.account.web.oidc;

import org.jspecify.annotations.NullMarked;
