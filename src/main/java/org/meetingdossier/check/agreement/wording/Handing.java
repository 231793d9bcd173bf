package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * When the paper that a clause speaks of was sent, told at the end of the clause: "per
 * brief van 3 april is het verslag toegezonden", "het plan is op 3 april aangeboden".
 */
final class Handing {

	private static final Set<String> SENT = WordList
		.of("toegezonden aangeboden gestuurd verzonden verstuurd gezonden toegestuurd");

	/** Words for papers that are of no kind. */
	private static final Set<String> PAPERS = WordList.of("document stuk plan planning overzicht agenda visie strategie");

	private final Words words;

	private final int from;

	private final int end;

	private Handing(Words words, int from, int end) {
		this.words = words;
		this.from = from;
		this.end = end;
	}

	/**
	 * Reads when the paper was sent.
	 * @param words the text
	 * @param from where the clause starts
	 * @param to where the citation stands
	 * @return a description that only knows the date, or null when the clause does not end
	 * so
	 */
	static @Nullable Description read(Words words, int from, int to) {
		int end = words.is(to - 1, "(") ? to - 1 : to;
		Handing handing = new Handing(words, from, SENT.contains(words.get(end - 1).folded()) ? end - 1 : end);
		return handing.isToOthers() ? null : handing.read();
	}

	private @Nullable Description read() {
		int start = this.from;
		start += this.words.is(start, "-", "–") ? 1 : 0;
		boolean letter = this.words.is(start, "per", "bij", "middels") && this.words.is(start + 1, "brief", "kamerbrief", "schrijven")
				&& this.words.is(start + 2, "van", "dd");
		if (letter) {
			Read<List<StatedDate>> date = DateReader.dates(this.words, start + 3);
			boolean sent = date != null && (isSentBehind(date.end()) || isReceived(date.end()));
			return (date != null && sent) ? dated(start + 3, date) : null;
		}
		for (int i = isClosedByVerb() ? this.end - 1 : this.from; i > this.from; i--) {
			Read<List<StatedDate>> date = this.words.is(i, "op") ? DateReader.dates(this.words, i + 1) : null;
			if (date != null) {
				boolean closes = this.words.is(i - 1, "is", "zijn", "werd", "werden") && date.end() == this.end;
				return (closes && isOwnPaper(i)) ? dated(i + 1, date) : null;
			}
		}
		return null;
	}

	// "is … toegezonden", "heeft het kabinet … aangeboden"
	private boolean isSentBehind(int at) {
		if (!isClosedByVerb()) {
			return false;
		}
		return this.words.is(at, "is", "zijn", "werd", "werden")
				|| (this.words.is(at, "heeft") && isOnlyPaper(behindSender(at + 1)));
	}

	// "ontving uw Kamer de geannoteerde agenda"
	private boolean isReceived(int at) {
		return this.words.is(at, "ontving", "ontvangt", "kreeg") && this.words.is(at + 1, "uw", "de")
				&& this.words.is(at + 2, "kamer") && isOnlyPaper(at + 3);
	}

	private int behindSender(int at) {
		Read<List<Office>> office = OfficeReader.offices(this.words, at);
		int next = at;
		if (office != null) {
			next = office.end();
		}
		else if (this.words.is(at, "het") && this.words.is(at + 1, "kabinet")) {
			next = at + 2;
		}
		return next + ((this.words.is(next, "uw", "de") && this.words.is(next + 1, "kamer")) ? 2 : 0);
	}

	// What was sent stands there, and nothing else is named.
	private boolean isOnlyPaper(int at) {
		int object = at + (this.words.is(at, "de", "het", "een") ? 1 : 0);
		KindTable.Named paper = KindTable.at(this.words, object);
		if (paper == null || !paper.kind().comesByLetter()) {
			return false;
		}
		for (int i = paper.end(); i < this.end; i++) {
			if (KindTable.at(this.words, i) != null || this.words.is(i, "waarvoor", "wanneer", "waarop")) {
				return false;
			}
		}
		return true;
	}

	private boolean isClosedByVerb() {
		return SENT.contains(this.words.get(this.end).folded());
	}

	// "is door de commissie aan de minister aangeboden"
	private boolean isToOthers() {
		for (int i = this.from; i < this.end; i++) {
			if (this.words.is(i, "door", "dat", "waarin", "debat", "overleg", "commissiedebat")
					|| (this.words.is(i, "aan", "naar") && !this.words.is(i + 2, "kamer") && !this.words.is(i + 3, "kamer"))) {
				return true;
			}
		}
		return false;
	}

	// Not "de wapens zijn op 3 april verzonden", nor a report by others.
	private boolean isOwnPaper(int to) {
		boolean paper = false;
		for (int i = this.from; i < to; i++) {
			KindTable.Named named = KindTable.at(this.words, i);
			if (named != null && named.kind().isMadeBefore()) {
				return false;
			}
			paper |= named != null || PAPERS.stream().anyMatch(this.words.get(i).folded()::endsWith);
		}
		return paper;
	}

	private Description dated(int at, Read<List<StatedDate>> date) {
		return new Description(PaperKind.ANDERS, "", false, false, List.of(), false, List.of(), "", date.value(),
				this.words.text(at, date.end()), null, null, at, date.end(), -1, false);
	}

}
