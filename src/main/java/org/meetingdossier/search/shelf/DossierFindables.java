package org.meetingdossier.search.shelf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.NumberedNote;
import org.meetingdossier.dossier.text.NumberedNotes;
import org.meetingdossier.dossier.text.PlainWords;
import org.meetingdossier.platform.TheHague;

/**
 * Takes an edition apart into what can be found in it, each with the place where its
 * reader finds it. What is read for the index and what is shown of a hit is the same.
 */
public final class DossierFindables {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", TheHague.LANGUAGE);

	private final Dossier dossier;

	private final CheckMarks marks;

	private final NumberedNotes notes = new NumberedNotes();

	private final List<Findable> found = new ArrayList<>();

	private DossierFindables(Dossier dossier, CheckMarks marks) {
		this.dossier = dossier;
		this.marks = marks;
	}

	/**
	 * Takes an edition apart.
	 * @param published the edition, without what the reader may not see
	 * @param checked its citations with what checking gave
	 * @return what can be found, in reading order
	 */
	public static List<Findable> of(PublishedDossier published, List<CheckedPlace> checked) {
		DossierFindables findables = new DossierFindables(published.dossier(), CheckMarks.of(checked));
		published.dossier().elements().forEach(findables::add);
		return List.copyOf(findables.found);
	}

	private void add(Element element) {
		List<String> words = new ArrayList<>();
		List<Findable> footnotes = new ArrayList<>();
		for (ElementField field : element.kind().fields()) {
			if (field.kind() == ElementField.Kind.TEXT) {
				int before = this.notes.notes().size();
				Node text = DossierText.parse(field.wordsIn(element.content()));
				this.notes.read(text);
				words.add(plain(text));
				List<NumberedNote> all = this.notes.notes();
				for (int index = before; index < all.size(); index++) {
					footnotes.add(footnote(element, element.id() + "/" + field.name() + "/" + (index - before),
							all.get(index)));
				}
			}
		}
		words.addAll(besides(element));
		String text = words.stream().filter((one) -> !one.isBlank()).collect(Collectors.joining("\n"));
		this.found.add(findable(element, element.id().toString(), kind(element.kind()), anchor(element),
				element.number(), title(element), text, this.marks.of(element)));
		this.found.addAll(footnotes);
	}

	private Findable footnote(Element element, String key, NumberedNote note) {
		return findable(element, key, FoundKind.FOOTNOTE, "note-" + note.number(), note.number(), "",
				plain(note.content()), this.marks.of(note));
	}

	private Findable findable(Element element, String key, FoundKind kind, String anchor, @Nullable Integer number,
			String title, String text, Set<String> marks) {
		MeetingFacts facts = this.dossier.facts();
		String place = "/meetings/" + this.dossier.slug() + (anchor.isEmpty() ? "" : "#" + anchor);
		String topic = (element.topic() != null && kind != FoundKind.TOPIC) ? element.topic().title() : null;
		return new Findable(key, kind, place, number, title, names(element, title), topic, about(element, kind), text,
				facts.forum(), facts.firstDay(), marks);
	}

	private static FoundKind kind(ElementKind kind) {
		return switch (kind) {
			case MEETING, SESSION -> FoundKind.MEETING;
			case TOPIC -> FoundKind.TOPIC;
			case GENERAL_LINE, POSITION -> FoundKind.POSITION;
			case COMMITMENT -> FoundKind.COMMITMENT;
		};
	}

	/** The names that pages give to these places; links from elsewhere rely on them. */
	private static String anchor(Element element) {
		return switch (element.kind()) {
			case MEETING -> "";
			case GENERAL_LINE -> "general-line";
			case SESSION -> "programme";
			case TOPIC -> "topic-" + element.number();
			case POSITION -> "topic-" + element.number() + "-position";
			case COMMITMENT -> "topic-" + element.number() + "-commitments";
		};
	}

	private static String title(Element element) {
		return switch (element.kind()) {
			case MEETING, SESSION, TOPIC -> element.name();
			case GENERAL_LINE, POSITION, COMMITMENT -> "";
		};
	}

	private static List<String> names(Element element, String title) {
		List<String> names = new ArrayList<>();
		if (!title.isEmpty()) {
			names.add(title);
		}
		if (element.content() instanceof MeetingFacts facts && !title.isEmpty()) {
			names.add(facts.place());
			names.add(facts.forum() + " " + facts.place());
		}
		return names;
	}

	/** Words that stand on the page and are no text of their own. */
	private static List<String> besides(Element element) {
		if (element.content() instanceof Dossier.Commitment commitment) {
			return List.of(commitment.who(), commitment.term());
		}
		List<String> words = new ArrayList<>();
		if (element.content() instanceof Dossier.Session session) {
			addTo(words, session.host());
		}
		if (element.content() instanceof MeetingFacts facts) {
			addTo(words, facts.venue());
			addTo(words, facts.host());
			words.addAll(List.of(facts.delegation(), facts.forum(), facts.place()));
		}
		return words;
	}

	private static void addTo(List<String> words, @Nullable String word) {
		if (word != null) {
			words.add(word);
		}
	}

	/**
	 * What a hit is about besides its own words; only a topic itself has its title among
	 * these.
	 */
	private String about(Element element, FoundKind kind) {
		MeetingFacts facts = this.dossier.facts();
		List<String> words = new ArrayList<>();
		if (element.topic() != null && kind != FoundKind.TOPIC) {
			words.add(element.topic().title());
		}
		if (element.kind() != ElementKind.MEETING) {
			words.add(facts.title());
		}
		words.addAll(List.of(facts.forum(), facts.place(), day(facts.firstDay()), day(facts.lastDay())));
		return String.join("\n", words);
	}

	private static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** The words of the blocks of a text, without its notes, a block on each line. */
	private static String plain(Node text) {
		List<String> blocks = PlainWords.ofBlocks(text);
		return blocks.isEmpty() ? PlainWords.of(text).replace('\n', ' ') : String.join("\n", blocks);
	}

}
