package org.meetingdossier.check.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** What was found so far of a paper, and what that tells already. */
final class Findings {

	private final List<Evidence> found;

	private Findings(List<Evidence> found) {
		this.found = found;
	}

	static Findings none() {
		return new Findings(new ArrayList<>());
	}

	static Findings of(List<Evidence> known) {
		return new Findings(new ArrayList<>(known));
	}

	/** Adds what was found, if anything was. */
	void add(@Nullable Evidence one) {
		if (one != null) {
			this.found.add(one);
		}
	}

	/** Adds what was found where nothing is said of its field yet. */
	void addNew(@Nullable Evidence one) {
		if (one != null && !says(one.field())) {
			this.found.add(one);
		}
	}

	boolean says(Field field) {
		return any((one) -> one.field() == field);
	}

	/** Whether something is said of a field, and could be compared. */
	boolean compares(Field field) {
		return any((one) -> one.field() == field && one.comparison() != Comparison.NOT_COMPARABLE);
	}

	boolean isAlike(Field field) {
		return any((one) -> one.field() == field && one.comparison().isAlike());
	}

	boolean any(Predicate<Evidence> wanted) {
		return this.found.stream().anyMatch(wanted);
	}

	void remove(Field field) {
		this.found.removeIf((one) -> one.field() == field);
	}

	List<Evidence> all() {
		return this.found;
	}

}
