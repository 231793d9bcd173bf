/**
 * The addresses of the register's room.
 */
@NullMarked
package org.meetingdossier.register.web;

import org.jspecify.annotations.NullMarked;
