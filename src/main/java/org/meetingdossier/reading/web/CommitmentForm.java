package org.meetingdossier.reading.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.reading.promise.CommitmentStanding;

/**
 * Which commitments somebody wants to see, as chosen. The fields are bound directly.
 */
class CommitmentForm {

	private static final int A_MONTH = 30;

	private @Nullable State state = State.TO_DO;

	private @Nullable Term term = Term.ANY;

	private @Nullable String who;

	private @Nullable String meeting;

	private int page = 1;

	CommitmentFilter toFilter() {
		return new CommitmentFilter(state().statuses(), chosen(this.who),
				Stream.ofNullable(chosen(this.meeting)).collect(Collectors.toSet()));
	}

	/** An empty choice is none. */
	private State state() {
		return (this.state != null) ? this.state : State.TO_DO;
	}

	private Term term() {
		return (this.term != null) ? this.term : Term.ANY;
	}

	/** Whether it is of the term that is chosen. */
	boolean isChosen(CommitmentStanding standing) {
		LocalDate last = standing.commitment().term().last();
		LocalDate today = standing.commitment().today();
		return switch (term()) {
			case ANY -> true;
			case OVERDUE -> standing.isLate();
			case MONTH -> last != null && !last.isBefore(today) && !last.isAfter(today.plusDays(A_MONTH));
			case LATER -> last != null && last.isAfter(today.plusDays(A_MONTH));
			case UNDATED -> standing.isUndated();
		};
	}

	/** The address of a page of the list, behind the path. */
	String query(int page) {
		return Stream
			.of(parameter("state", (state() != State.TO_DO) ? state() : null),
					parameter("term", (term() != Term.ANY) ? term() : null), parameter("who", this.who),
					parameter("meeting", this.meeting), (page > 1) ? "page=" + page : "")
			.filter((parameter) -> !parameter.isEmpty())
			.collect(Collectors.joining("&", "?", ""));
	}

	boolean isFiltered() {
		return !query(1).equals("?");
	}

	int page() {
		return Math.max(1, Math.min(this.page, 10_000));
	}

	private static @Nullable String chosen(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed;
	}

	private static String parameter(String name, @Nullable Object value) {
		String typed = (value != null) ? value.toString() : "";
		return typed.isBlank() ? "" : name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
	}

	/** How far it has come. */
	enum State {

		TO_DO, OPEN, PARTLY_FULFILLED, FULFILLED, LAPSED, ALL;

		Set<CommitmentStatus> statuses() {
			return switch (this) {
				case TO_DO -> CommitmentFilter.of(null).toDo().statuses();
				case ALL -> EnumSet.allOf(CommitmentStatus.class);
				default -> EnumSet.of(CommitmentStatus.valueOf(name()));
			};
		}

	}

	/** By when it is to be kept. */
	enum Term {

		ANY, OVERDUE, MONTH, LATER, UNDATED

	}

}
