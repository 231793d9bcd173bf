/**
 * What a text cites, for people and for programs.
 */
@ApplicationModule(allowedDependencies = { "citation", "register" })
@NullMarked
package org.meetingdossier.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
