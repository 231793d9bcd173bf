/**
 * Who may see and do what.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.meetingdossier.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
