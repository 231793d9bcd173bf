package org.meetingdossier.check.agreement.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a letter, told by the verb: "de minister van Defensie meldt in de brief van 3
 * april", "in de brief van 3 april meldt de minister van Defensie".
 */
final class Sender {

	private static final Set<String> WRITES = WordList.of("""
			meldt meldde schrijft schreef stelt stelde licht lichtte geeft gaf kondigt kondigde informeerde informeert
			stuurde zond berichtte schetst schetste beschrijft beschreef zegde zegt
			beantwoordde beantwoordt reageerde reageert""");

	private static final Set<PaperKind> OF_AN_OFFICE = EnumSet.of(PaperKind.BRIEF, PaperKind.AGENDA, PaperKind.REACTIE);

	private static final int FAR = 15;

	private Sender() {
	}

	/**
	 * Reads who wrote a letter that a sentence names.
	 * @param words the text
	 * @param description the letter
	 * @param behind the token behind the citation
	 * @return the offices, and the place behind them; null when the verb tells none
	 */
	static @Nullable Read<List<Office>> of(Words words, Description description, int behind) {
		int in = description.start() - 1;
		in -= words.is(in, "de", "zijn", "haar", "een", "hun") ? 1 : 0;
		if (!OF_AN_OFFICE.contains(description.kind()) || !words.is(in, "in", "bij", "per", "middels", "met")) {
			return null;
		}
		if (WRITES.contains(words.get(behind).folded())) {
			return OfficeReader.offices(words, behind + 1);
		}
		int start = in;
		while (start > 0 && in - start < FAR && isInClause(words.get(start - 1).type())) {
			start--;
		}
		Read<List<Office>> found = OfficeReader.offices(words, start);
		boolean writes = found != null && found.end() < in && WRITES.contains(words.get(found.end()).folded())
				&& !isTold(words, found.end(), in);
		return writes ? found : null;
	}

	/**
	 * Reads who wrote a letter from the verb behind it: "in de brief van 3 april meldt de
	 * minister van Defensie".
	 * @param words the text
	 * @param description the letter
	 * @return the offices, and the place behind them; null when no such verb stands there
	 */
	static @Nullable Read<List<Office>> behind(Words words, Description description) {
		int verb = description.coreEnd();
		int in = description.start() - 1;
		in -= words.is(in, "de", "zijn", "haar", "hun") ? 1 : 0;
		boolean writes = OF_AN_OFFICE.contains(description.kind()) && words.is(in, "in", "bij", "per", "met")
				&& description.offices().isEmpty() && WRITES.contains(words.get(verb).folded());
		return writes ? OfficeReader.offices(words, verb + 1) : null;
	}

	// "zegde toe dat in de brief staat": who says so need not have written it.
	private static boolean isTold(Words words, int verb, int in) {
		for (int i = verb + 1; i < in; i++) {
			if (words.is(i, "dat")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isInClause(Token.Type type) {
		return type != Token.Type.BREAK && type != Token.Type.CITATION;
	}

}
