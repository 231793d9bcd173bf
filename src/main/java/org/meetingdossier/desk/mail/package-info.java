/**
 * Messages by mail, for who asks for that: what waits to be sent, and sending it. Apart
 * from messages because it changes with how mail works, and is off until a server is set.
 */
@NullMarked
package org.meetingdossier.desk.mail;

import org.jspecify.annotations.NullMarked;
