/**
 * The dossier of a meeting as it is kept: sessions, topics, Dutch positions, commitments
 * and references in tables, every save a revision and every publication an edition.
 */
@ApplicationModule(allowedDependencies = { "citation", "platform", "platform :: work", "platform :: database",
		"platform :: ready", "account", "account :: audit" })
@NullMarked
package org.meetingdossier.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
