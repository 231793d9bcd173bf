package org.meetingdossier.editing.web.history;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.ContentPair;
import org.meetingdossier.dossier.comparison.DossierComparison;
import org.meetingdossier.dossier.comparison.Entry;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.web.EditAddress;

/**
 * What differs between two states of a dossier.
 *
 * @param dossier the later state, as far as the editor sees it
 * @param from the name of the earlier state
 * @param to the name of the later state
 * @param draft whether the earlier is what readers have and the later what is saved
 * @param newest the number of the newest revision, on which something is put back
 * @param lines the elements that differ
 * @param comparison what else differs
 */
public record DifferencesPage(Dossier dossier, String from, String to, boolean draft, int newest, List<Line> lines,
		DossierComparison comparison) {

	public static DifferencesPage of(ContentPair pair, int newest, boolean draft) {
		DossierComparison comparison = DossierComparison.of(pair);
		List<Line> lines = comparison.entries().stream().map((entry) -> new Line(entry, path(pair, entry))).toList();
		return new DifferencesPage(pair.after(), pair.from(), pair.to(), draft, newest, lines, comparison);
	}

	/** The address of the dossier. */
	public String address() {
		return EditAddress.of(this.dossier.slug());
	}

	/** Where a part stands that can be put back; null for what was not there before. */
	private static @Nullable String path(ContentPair pair, Entry entry) {
		if (entry.change() == Entry.Change.ADDED || entry.change() == Entry.Change.MOVED) {
			return null;
		}
		return switch (entry.kind()) {
			case MEETING -> null;
			case GENERAL_LINE -> entry.kind().key();
			case SESSION, TOPIC -> entry.kind().key() + "/" + entry.id();
			case POSITION, COMMITMENT -> inTopic(pair, entry);
		};
	}

	private static @Nullable String inTopic(ContentPair pair, Entry entry) {
		ElementKey element = new ElementKey(pair.before().id(), entry.kind(), entry.id());
		return new Elements(pair.before()).topicOf(element)
			.filter((topic) -> new Elements(pair.after()).topic(topic.id()).isPresent())
			.map((topic) -> ElementKind.TOPIC.key() + "/" + topic.id() + "/" + entry.kind().key() + "/" + entry.id())
			.orElse(null);
	}

	/**
	 * An element that differs.
	 *
	 * @param entry what differs
	 * @param path where it stands, to put it back; null if that cannot be done
	 */
	public record Line(Entry entry, @Nullable String path) {

	}

}
