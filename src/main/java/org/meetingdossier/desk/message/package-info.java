/**
 * What people are told: that it is their turn, or that what they follow changed. Apart
 * from the desk because a desk shows how things stand, and a message that something
 * happened.
 */
@NullMarked
package org.meetingdossier.desk.message;

import org.jspecify.annotations.NullMarked;
