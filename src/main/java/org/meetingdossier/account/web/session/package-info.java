/**
 * What a browser carries from one request to the next: the session, its cookie, the token
 * of its forms, and the page to go on to.
 */
@NullMarked
package org.meetingdossier.account.web.session;

import org.jspecify.annotations.NullMarked;
