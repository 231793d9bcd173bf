/**
 * Who may see and do what.
 */
@ApplicationModule(allowedDependencies = { "platform" })
@NullMarked
package org.meetingdossier.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
