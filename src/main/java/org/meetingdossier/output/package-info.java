/**
 * A dossier in the forms in which it leaves the product, each a pure function of what its
 * reader may see.
 */
@ApplicationModule(allowedDependencies = { "account :: audit", "account", "account :: door", "check :: verdict",
		"check", "citation", "dossier :: across", "dossier :: document", "dossier :: edition", "dossier :: term",
		"dossier :: text", "dossier", "platform :: ready", "platform", "reading :: agenda", "reading :: document",
		"reading :: promise", "reading :: text", "register" })
@NullMarked
package org.meetingdossier.output;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
