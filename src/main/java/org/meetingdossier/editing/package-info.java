/**
 * Writing dossiers: forms, drafts, conflicts, comparing and publishing.
 */
@ApplicationModule(allowedDependencies = { "citation", "platform", "account", "account :: audit", "account :: door",
		"register", "dossier", "dossier :: publishing", "dossier :: comparison", "dossier :: preview",
		"dossier :: text", "dossier :: conflict", "dossier :: document", "dossier :: edition", "dossier :: level",
		"dossier :: across", "dossier :: theme", "dossier :: event", "dossier :: change", "check", "check :: verdict",
		"check :: question", "letter", "letter :: margin", "output", "reading :: agenda", "reading :: document",
		"reading :: glossary" })
@NullMarked
package org.meetingdossier.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
