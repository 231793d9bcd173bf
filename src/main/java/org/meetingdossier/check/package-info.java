/**
 * What a text cites, whether that is right, and what clerks decide on it; for people and
 * for programs.
 */
@ApplicationModule(allowedDependencies = { "citation", "letter", "letter :: margin", "letter :: file", "platform",
		"platform :: work", "platform :: csv", "account", "account :: audit", "account :: door", "register",
		"register :: live", "dossier", "dossier :: text", "dossier :: document", "dossier :: edition",
		"dossier :: event" })
@NullMarked
package org.meetingdossier.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
