/**
 * Who may see and do what: people, how they sign in, their roles and their clearance.
 */
@ApplicationModule(allowedDependencies = { "platform", "platform :: csv", "platform :: database", "platform :: ready" })
@NullMarked
package org.meetingdossier.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
