package org.meetingdossier.account.web.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.audit.AuditPage;

/**
 * What was found in the audit log.
 *
 * @param lines the entries of this page, newest first
 * @param total how many entries were found
 * @param filtered whether less than everything was asked for
 * @param csv the address of all that was found, as a file
 * @param newer the address of the page before, if there is one
 * @param older the address of the page after, if there is one
 */
record AuditList(List<AuditLine> lines, long total, boolean filtered, String csv, @Nullable String newer,
		@Nullable String older) {

	static AuditList of(AuditPage page, AuditForm form, Function<String, Optional<String>> names) {
		return new AuditList(page.entries().stream().map((entry) -> AuditLine.of(entry, names)).toList(), page.total(),
				!form.isBlank(), form.query(1), (page.number() > 1) ? form.query(page.number() - 1) : null,
				page.hasOlder() ? form.query(page.number() + 1) : null);
	}

}
