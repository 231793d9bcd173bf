package org.meetingdossier.check.web.worklist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.check.worklist.WorkFilter;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.dossier.ListedDossier;

/**
 * Which references somebody wants to see, as chosen. The fields are bound directly.
 */
class WorkForm {

	/** A dossier that is not there: its list is empty. */
	private static final UUID NOBODY = new UUID(0, 0);

	private WorkFilter.@Nullable State state = WorkFilter.State.OPEN;

	private @Nullable Verdict verdict;

	private @Nullable String meeting;

	private @Nullable CitationKind kind;

	private WorkFilter.@Nullable Whose hand;

	private int page = 1;

	/** A dossier that the clerk may not see is as one that is not there. */
	WorkFilter toFilter(List<ListedDossier> dossiers, String clerk) {
		UUID dossier = (this.meeting == null || this.meeting.isBlank()) ? null
				: dossiers.stream()
					.filter((one) -> one.slug().equals(this.meeting))
					.map(ListedDossier::id)
					.findFirst()
					.orElse(NOBODY);
		return new WorkFilter(state(), this.verdict, dossier, this.kind,
				(this.hand != null) ? new WorkFilter.Hand(this.hand, clerk) : null);
	}

	/** The address of a page of the list, behind the path. */
	String query(int page) {
		return Stream
			.of(parameter("state", (state() != WorkFilter.State.OPEN) ? state() : null),
					parameter("verdict", this.verdict), parameter("meeting", this.meeting),
					parameter("kind", this.kind), parameter("hand", this.hand), (page > 1) ? "page=" + page : "")
			.filter((parameter) -> !parameter.isEmpty())
			.collect(Collectors.joining("&", "?", ""));
	}

	boolean isFiltered() {
		return this.verdict != null || this.kind != null || this.hand != null
				|| (this.meeting != null && !this.meeting.isBlank());
	}

	/** An empty choice is none. */
	private WorkFilter.State state() {
		return (this.state != null) ? this.state : WorkFilter.State.OPEN;
	}

	/** The dossier that is chosen, by its part of an address. */
	@Nullable String meeting() {
		return this.meeting;
	}

	int page() {
		return Math.max(1, this.page);
	}

	private static String parameter(String name, @Nullable Object value) {
		String typed = (value != null) ? value.toString() : "";
		return typed.isBlank() ? "" : name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
	}

}
