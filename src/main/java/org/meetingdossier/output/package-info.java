/**
 * A dossier in the forms in which it leaves the product, each a pure function of what its
 * reader may see.
 */
@ApplicationModule(allowedDependencies = { "citation", "platform", "platform :: ready", "account", "register", "dossier", "dossier :: text", "dossier :: across", "dossier :: term", "dossier :: document", "dossier :: edition", "check" })
@NullMarked
package org.meetingdossier.output;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
