package org.meetingdossier.check.agreement.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of paper that sentences name. Most of what the government sends is a letter,
 * whatever the letter brings: an annotated agenda, a report of a meeting, an answer.
 */
public enum PaperKind {

	/** A motion. */
	MOTIE,

	/** An amendment to a bill. */
	AMENDEMENT,

	/** A letter. */
	BRIEF,

	/** An annotated agenda, sent by letter. */
	AGENDA,

	/** A report, of whatever. */
	VERSLAG,

	/** The report of a written consultation. */
	SCHRIFTELIJK_OVERLEG,

	/** The report of a debate in committee. */
	DEBATVERSLAG,

	/** The debate itself; its report is what can be cited. */
	DEBAT,

	/** A list of questions, with or without answers. */
	VRAGENLIJST,

	/** Answers to questions. */
	ANTWOORD,

	/** The questions themselves. */
	VRAGEN,

	/** The contributions of the parties to a written consultation. */
	INBRENG,

	/** A policy paper by a member of parliament. */
	INITIATIEFNOTA,

	/** A memorandum, policy paper or note. */
	NOTA,

	/** A bill. */
	WETSVOORSTEL,

	/** The explanatory memorandum of a bill. */
	TOELICHTING,

	/** The memorandum of reply. */
	ANTWOORDMEMORIE,

	/** The note in reply to the report on a bill. */
	NOTA_NA_VERSLAG,

	/** The government's own change to a bill. */
	NOTA_VAN_WIJZIGING,

	/** An opinion, such as that of the Council of State. */
	ADVIES,

	/** The government's assessment of a proposal of the European Commission. */
	FICHE,

	/** What the government thinks of a report, an opinion or a motion. */
	REACTIE,

	/** A report of an investigation or of progress. */
	RAPPORT,

	/** An annual report. */
	JAARVERSLAG,

	/** A budget. */
	BEGROTING,

	/** An act, decree or treaty. */
	REGELING,

	/** A kind that tells nothing, or none that sentences name. */
	ANDERS;

	private static final Map<PaperKind, Set<String>> TRAITS = new EnumMap<>(PaperKind.class);

	private static final Map<PaperKind, Set<String>> ALSO_CALLED = new EnumMap<>(PaperKind.class);

	static {
		for (List<String> row : Table.rows("kinds")) {
			TRAITS.put(valueOf(row.get(0)), Set.of(row.get(1).split(" ")));
			ALSO_CALLED.put(valueOf(row.get(0)), Set.of(row.get(2).split(" ")));
		}
	}

	/** Whether the table says something of papers of this kind. */
	public boolean is(String trait) {
		return TRAITS.getOrDefault(this, Set.of()).contains(trait);
	}

	/** Whether a paper of this kind can be what a letter brings. */
	public boolean comesByLetter() {
		return is("letter");
	}

	/** Whether names may follow at once: motie-Piri. */
	boolean isByMembers() {
		return is("members");
	}

	/**
	 * Whether a letter that brings such a thing has another date and author than the
	 * thing itself.
	 * @return whether it is made by others before
	 */
	public boolean isMadeBefore() {
		return is("before");
	}

	/**
	 * Whether people call a paper of this kind by the other name as well.
	 * @return whether the name can be meant for such a paper
	 */
	public boolean isAlsoCalled(PaperKind stated) {
		Set<String> names = ALSO_CALLED.getOrDefault(this, Set.of());
		return this == stated || this == ANDERS || stated == ANDERS || names.contains("+any")
				|| names.contains(stated.name())
				|| (names.contains("+letter") && stated.comesByLetter() && !names.contains('-' + stated.name()));
	}

}
