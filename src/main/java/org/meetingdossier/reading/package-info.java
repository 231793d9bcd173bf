/**
 * The pages that people read: meetings, the annotated agenda, topics, references,
 * documents.
 */
@ApplicationModule(allowedDependencies = { "citation", "platform", "platform :: csv", "platform :: ready", "account",
		"account :: audit", "account :: door", "register", "dossier", "dossier :: comparison", "dossier :: text",
		"dossier :: across", "dossier :: term", "dossier :: theme", "dossier :: document", "dossier :: edition",
		"check", "check :: verdict", "check :: rows" })
@NullMarked
package org.meetingdossier.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
