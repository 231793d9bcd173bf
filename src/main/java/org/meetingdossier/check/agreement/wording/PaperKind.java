package org.meetingdossier.check.agreement.wording;

import java.util.EnumSet;
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

	/** What a letter can bring. */
	private static final Set<PaperKind> IN_A_LETTER = EnumSet.of(AGENDA, VERSLAG, SCHRIFTELIJK_OVERLEG, VRAGENLIJST,
			ANTWOORD, VRAGEN, NOTA, ADVIES, FICHE, REACTIE, RAPPORT, JAARVERSLAG, BEGROTING);

	private static final Set<PaperKind> BY_MEMBERS = EnumSet.of(MOTIE, AMENDEMENT, INITIATIEFNOTA, VRAGEN,
			WETSVOORSTEL);

	private static final Set<PaperKind> MADE_BEFORE = EnumSet.of(RAPPORT, ADVIES, JAARVERSLAG, BEGROTING, NOTA,
			WETSVOORSTEL, VRAGEN, REGELING, INBRENG);

	/** Whether a paper of this kind can be what a letter brings. */
	public boolean comesByLetter() {
		return this == BRIEF || IN_A_LETTER.contains(this);
	}

	/** Whether somebody writes it in an office. */
	boolean isOfAnOffice() {
		return this == BRIEF || this == AGENDA || this == REACTIE;
	}

	/** Whether names may follow at once: motie-Piri. */
	boolean isByMembers() {
		return BY_MEMBERS.contains(this);
	}

	/**
	 * Whether a letter that brings such a thing has another date and author than the
	 * thing itself.
	 * @return whether it is made by others before
	 */
	public boolean isMadeBefore() {
		return MADE_BEFORE.contains(this);
	}

	/**
	 * Whether people call a paper of this kind by the other name as well.
	 * @return whether the name can be meant for such a paper
	 */
	public boolean isAlsoCalled(PaperKind stated) {
		if (this == stated || this == ANDERS || stated == ANDERS) {
			return true;
		}
		return switch (this) {
			case MOTIE, AMENDEMENT -> false;
			case BRIEF -> stated.comesByLetter() || stated == DEBAT || stated == INBRENG;
			case AGENDA -> stated == BRIEF || stated == DEBAT || stated == NOTA;
			case VERSLAG -> Set.of(BRIEF, ANTWOORD, VRAGENLIJST, VRAGEN, SCHRIFTELIJK_OVERLEG, DEBATVERSLAG, DEBAT,
					RAPPORT, JAARVERSLAG)
				.contains(stated);
			case SCHRIFTELIJK_OVERLEG ->
				Set.of(VERSLAG, ANTWOORD, BRIEF, VRAGENLIJST, VRAGEN, INBRENG, DEBAT).contains(stated);
			case DEBATVERSLAG, DEBAT -> stated == VERSLAG || stated == DEBAT || stated == DEBATVERSLAG;
			case VRAGENLIJST -> Set.of(VERSLAG, ANTWOORD, BRIEF, VRAGEN, NOTA_NA_VERSLAG).contains(stated);
			case ANTWOORD, VRAGEN ->
				Set.of(ANTWOORD, VRAGEN, VRAGENLIJST, BRIEF, REACTIE, SCHRIFTELIJK_OVERLEG).contains(stated);
			case INBRENG -> Set.of(SCHRIFTELIJK_OVERLEG, VERSLAG, VRAGEN).contains(stated);
			case INITIATIEFNOTA -> stated == NOTA;
			case NOTA -> stated.comesByLetter() && stated != AGENDA;
			case WETSVOORSTEL -> stated == BEGROTING || stated == REGELING;
			case TOELICHTING -> stated == WETSVOORSTEL || stated == REGELING || stated == BEGROTING;
			case ANTWOORDMEMORIE, NOTA_NA_VERSLAG ->
				Set.of(NOTA, ANTWOORD, ANTWOORDMEMORIE, NOTA_NA_VERSLAG, BRIEF).contains(stated);
			case NOTA_VAN_WIJZIGING -> stated == NOTA;
			case ADVIES -> stated == RAPPORT || stated == BRIEF || stated == REACTIE;
			case FICHE, REACTIE, RAPPORT, JAARVERSLAG -> stated.comesByLetter() && stated != AGENDA;
			case BEGROTING -> stated == WETSVOORSTEL || stated == NOTA || stated == BRIEF || stated == RAPPORT;
			case REGELING, ANDERS -> true;
		};
	}

}
