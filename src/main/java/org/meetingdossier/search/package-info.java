/**
 * Finding by words: full text over the current editions and the register. Its index is a
 * copy that any instance makes anew from the database.
 */
@ApplicationModule(allowedDependencies = { "citation", "platform", "account", "account :: door", "register", "dossier",
		"dossier :: text", "dossier :: document", "dossier :: edition", "dossier :: event", "check",
		"check :: verdict" })
@NullMarked
package org.meetingdossier.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
