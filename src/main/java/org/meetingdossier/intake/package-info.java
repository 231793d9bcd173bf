/**
 * From a letter to a proposed dossier, stage by stage: each stage is a pure function that
 * says what it reads and what it gives.
 */
@ApplicationModule(allowedDependencies = { "citation", "letter", "platform", "platform :: work", "account", "dossier", "dossier :: text" })
@NullMarked
package org.meetingdossier.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
