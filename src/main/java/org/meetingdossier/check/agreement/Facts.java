package org.meetingdossier.check.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Kinds;
import org.meetingdossier.check.agreement.wording.Office;
import org.meetingdossier.check.agreement.wording.Offices;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.PersonName;
import org.meetingdossier.check.agreement.wording.Title;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * What a registered document says of itself, in the form in which sentences are read.
 *
 * @param document the document
 * @param title its title, read; null when the register has none
 * @param kinds the kinds it can rightly be called
 * @param members the members who wrote it
 * @param complete whether those are all of them
 * @param offices the offices in which it was written
 */
record Facts(RegisteredDocument document, @Nullable Title title, Set<PaperKind> kinds, List<PersonName> members,
		boolean complete, List<Office> offices) {

	/** Each citation of a text is compared with the same papers of its dossier. */
	private static final Cache<RegisteredDocument, Facts> READ = Caffeine.newBuilder().maximumSize(2_000).build();

	static Facts of(RegisteredDocument document) {
		return READ.get(document, Facts::read);
	}

	private static Facts read(RegisteredDocument document) {
		Title title = (document.title() != null) ? Title.of(document.title()) : null;
		List<PersonName> signed = new ArrayList<>();
		List<Office> offices = new ArrayList<>();
		for (RegisteredAuthor author : document.authors()) {
			PersonName name = (author.name() != null) ? PersonName.of(author.name()) : null;
			if (name != null && isMember(author.role())) {
				signed.add(name);
			}
			else if (author.role() != null) {
				Offices.of(author.role()).stream().map((office) -> held(office, name)).forEach(offices::add);
			}
		}
		if (document.authors().isEmpty() && title != null && title.head() == PaperKind.BRIEF) {
			offices.addAll(title.offices());
		}
		List<PersonName> members = new ArrayList<>(signed);
		if (title != null) {
			members.addAll(title.names());
		}
		boolean complete = (title != null && !title.names().isEmpty() && !title.open()) || signed.size() > 1;
		return new Facts(document, title, Collections.unmodifiableSet(kinds(document, title)), List.copyOf(members),
				complete, List.copyOf(offices));
	}

	// The Tweede Kamer gives every signer, each as "Tweede Kamerlid".
	private static boolean isMember(@Nullable String role) {
		return role == null || role.toLowerCase(Locale.ROOT).endsWith("kamerlid");
	}

	private static Office held(Office office, @Nullable PersonName name) {
		return new Office(office.rank(), office.portfolio(), office.houses(), (name != null) ? name : office.name());
	}

	private static Set<PaperKind> kinds(RegisteredDocument document, @Nullable Title title) {
		Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
		if (document.kind() != null) {
			kinds.addAll(Kinds.of(document.kind()));
		}
		if (title == null) {
			return kinds;
		}
		boolean letter = kinds.contains(PaperKind.BRIEF);
		// "Overig" tells no kind.
		if (title.head() != null && (kinds.isEmpty() || title.head().comesByLetter())) {
			kinds.add(title.head());
		}
		if (letter) {
			kinds.addAll(title.kinds());
		}
		return kinds;
	}

	boolean isLetter() {
		return this.kinds.contains(PaperKind.BRIEF);
	}

	boolean isByMembers() {
		return this.kinds.stream().anyMatch((kind) -> kind.is("tabled"));
	}

	/** Whether all kinds have a trait of the table. */
	boolean areAll(String trait) {
		return this.kinds.stream().allMatch((kind) -> kind.is(trait));
	}

	/** The title in small letters, as rules ask for words in it. */
	String titled() {
		return String.valueOf(this.document.title()).toLowerCase(Locale.ROOT);
	}

	/**
	 * The kind as a reader sees it.
	 * @return the register's kind, or what the title starts with
	 */
	@Nullable String kindWords() {
		boolean titled = this.title != null && (this.document.kind() == null || isLetter());
		return !titled ? this.document.kind() : (this.document.kind() == null) ? this.document.title()
				: this.document.kind() + ": " + this.document.title();
	}

	@Nullable String authorWords() {
		if (!this.document.authors().isEmpty()) {
			return String.join("; ", this.document.authors().stream().map(RegisteredAuthor::display).toList());
		}
		if (this.title == null || this.title.makers().isEmpty()) {
			return this.document.title();
		}
		return this.title.makers().replaceFirst("^(?:van|door) ", "");
	}

}
