/**
 * The dossier of a meeting: sessions, topics, Dutch positions, commitments and
 * references, kept as a document of which every save is a revision and every publication
 * an edition.
 */
@ApplicationModule(allowedDependencies = { "citation", "platform", "platform :: work", "account", "account :: audit" })
@NullMarked
package org.meetingdossier.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
