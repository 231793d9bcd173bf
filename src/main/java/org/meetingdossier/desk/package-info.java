/**
 * The work of each person: what waits for them, and what they wait for.
 */
@ApplicationModule(allowedDependencies = { "platform", "platform :: work", "account", "account :: door", "register",
		"dossier", "dossier :: publishing", "dossier :: document", "dossier :: edition", "dossier :: across",
		"dossier :: term", "check", "check :: question", "check :: verdict", "check :: worklist", "editing",
		"editing :: remark", "editing :: draft", "editing :: obstacle", "output :: feed", "reading :: promise" })
@NullMarked
package org.meetingdossier.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
