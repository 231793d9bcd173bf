/**
 * Letters that are to become dossiers: kept as proposals while somebody looks them over,
 * then accepted as a new dossier or merged into one.
 */
@ApplicationModule(allowedDependencies = { "citation", "letter", "letter :: file", "platform", "platform :: work",
		"account", "account :: door", "dossier", "dossier :: text", "dossier :: conflict", "dossier :: document",
		"dossier :: level" })
@NullMarked
package org.meetingdossier.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
