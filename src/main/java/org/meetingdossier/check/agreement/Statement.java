package org.meetingdossier.check.agreement;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.CitingText;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.citation.OfficialId;

/**
 * What the words around a citation say of the cited paper, read without looking at any
 * paper, and only once.
 */
public final class Statement {

	/** ", niet de latere rapportage,": said of another paper. */
	private static final Pattern NEGATED = Pattern.compile(",? (?:en )?niet (?:de|het|die|een) [^,.;]*,");

	/** "de reactie erop": said of what the words before the last citation tell. */
	private static final Pattern BACK = Pattern
		.compile("(?i)\\b(?:er|daar|hier)(?:op|over|van|bij|mee)\\b|\\b(?:dat|die)zelfde\\b");

	/** "op 3 respectievelijk 4 april": half of it is said of another paper. */
	private static final Pattern IN_ORDER = Pattern.compile("(?i)\\b(?:respectievelijk|resp|achtereenvolgens)\\b");

	private final Citing citing;

	private final CitingText near;

	private @Nullable CitingText hung;

	private @Nullable Words words;

	private Statement(Citing citing) {
		this.citing = citing;
		this.near = CitingText.around((citing.footnote() != null) ? citing.footnote() : citing.sentence(),
				citing.start(), citing.end());
	}

	/** Reads the words around a citation. */
	public static Statement of(Citing citing) {
		Statement whole = new Statement(citing);
		boolean inOrder = IN_ORDER.matcher(citing.sentence()).find() && !whole.others().isEmpty();
		return inOrder ? new Statement(citing.bare()) : whole;
	}

	Citing citing() {
		return this.citing;
	}

	/** The words around the citation itself. */
	CitingText near() {
		return this.near;
	}

	/** The sentence on which its note hangs; the same words where it stands in none. */
	CitingText hung() {
		if (this.hung == null) {
			int mark = (this.citing.mark() != Citing.UNKNOWN) ? this.citing.mark() : this.citing.sentence().length();
			this.hung = (this.citing.footnote() == null) ? this.near : CitingText.around(this.citing.sentence(), mark,
					mark, this.citing.otherMarks().stream().filter((place) -> place >= 0).toList());
		}
		return this.hung;
	}

	/** The paper that is cited. */
	public OfficialId document() {
		return this.citing.document();
	}

	/**
	 * The words that speak of it: those of its clause, and of the sentence of its note
	 * where the note cites nothing else.
	 */
	public String text() {
		return words().whole();
	}

	/** The same, taken apart once. */
	Words words() {
		if (this.words == null) {
			this.words = Words.of(said());
		}
		return this.words;
	}

	/** Those of them that can describe the paper. */
	public String described() {
		return said(this.near.described(), hung().described());
	}

	private String said() {
		return said(this.near.before() + " , " + this.near.rest(), hung().before());
	}

	private String said(String around, String before) {
		String said = (BACK.matcher(this.near.before()).find() ? this.near.lead() + " , " : "") + around;
		boolean alone = this.near.cited().stream().allMatch(document()::equals);
		return NEGATED.matcher((this.citing.footnote() != null && alone) ? before + " , " + said : said)
			.replaceAll(" , ");
	}

	/** Papers that are cited beside it, of which some of the words may speak. */
	public Set<OfficialId> others() {
		Set<OfficialId> others = new TreeSet<>(this.near.cited());
		others.addAll(hung().cited());
		others.remove(document());
		return others;
	}

}
