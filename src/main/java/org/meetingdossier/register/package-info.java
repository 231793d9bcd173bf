/**
 * What is known to exist officially: documents, each with the snapshot it comes from.
 */
@ApplicationModule(allowedDependencies = { "citation", "platform", "platform :: work", "platform :: database",
		"account", "account :: audit", "account :: door" })
@NullMarked
package org.meetingdossier.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
