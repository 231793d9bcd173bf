package org.meetingdossier.check.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Statement;
import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.Offices;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.Token;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * The words, days, bodies and numbers of a statement that tell papers apart. They are
 * read when they are first needed.
 */
public final class TellingWords {

	private final Statement statement;

	private @Nullable String text;

	private @Nullable String described;

	private @Nullable Signs signs;

	private @Nullable Set<OfficialId> others;

	private @Nullable List<String> words;

	private @Nullable Map<String, List<String>> about;

	private final Map<PaperIndex, Among> among = new HashMap<>();

	/** Those of a statement. */
	public TellingWords(Statement statement) {
		this.statement = statement;
	}

	/** What is said. */
	public Statement statement() {
		return this.statement;
	}

	/** The words themselves. */
	public String text() {
		if (this.text == null) {
			this.text = this.statement.text();
		}
		return this.text;
	}

	/** Those of them that can describe the paper. */
	public String described() {
		if (this.described == null) {
			this.described = this.statement.described();
		}
		return this.described;
	}

	Signs signs() {
		if (this.signs == null) {
			this.signs = Signs.of(Offices.without(text()));
		}
		return this.signs;
	}

	/** The signs of papers that one of its signs can mean, looked up once. */
	Set<String> meant(PaperIndex index, String sign) {
		return among(index).meant.computeIfAbsent(sign, index::meant);
	}

	/** How far it supports that a paper is meant, compared once. */
	Support support(PaperIndex dossier, RegisteredDocument paper, Supplier<Support> compares) {
		return among(dossier).supports.computeIfAbsent(paper.id(), (one) -> compares.get());
	}

	/** Whether it fits no other paper as well, compared once. */
	boolean isOfOne(PaperIndex dossier, RegisteredDocument paper, BooleanSupplier compares) {
		return among(dossier).ofOne.computeIfAbsent(paper.id(), (one) -> compares.getAsBoolean());
	}

	private Among among(PaperIndex index) {
		return this.among.computeIfAbsent(index, (one) -> new Among());
	}

	/** What its words are words for, by their stems. */
	Map<String, List<String>> about() {
		if (this.about == null) {
			this.about = Signs.meant(text());
		}
		return this.about;
	}

	/** Papers that are cited beside it. */
	public Set<OfficialId> others() {
		if (this.others == null) {
			this.others = this.statement.others();
		}
		return this.others;
	}

	/**
	 * The words by which titles can be looked up.
	 * @return the words as written, the longest first, without what nearly every title
	 * has
	 */
	public List<String> words() {
		if (this.words == null) {
			this.words = read();
		}
		return this.words;
	}

	private List<String> read() {
		Words words = Words.of(text());
		return IntStream.range(0, words.size())
			.mapToObj(words::get)
			.filter((word) -> word.type() == Token.Type.WORD && word.text().length() > 1
					&& !Subject.isCommon(word.folded()) && !Meetings.isBody(word.folded()))
			.map(Token::text)
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	/** What it means among the papers of an index. */
	private static final class Among {

		private final Map<String, Set<String>> meant = new HashMap<>();

		private final Map<OfficialId, Support> supports = new HashMap<>();

		private final Map<OfficialId, Boolean> ofOne = new HashMap<>();

	}

}
