package org.meetingdossier.check.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.verdict.Judge;
import org.meetingdossier.check.verdict.LiveLookUp;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.letter.LetterText;

/**
 * Checks what a text cites that somebody sends. Nothing of it is kept.
 */
@Component
public class CheckText {

	/** How many citations of one text are checked. */
	public static final int MOST = 250;

	/** Nobody writes a text that cites more; a list of papers is cut short. */
	static final int LIST = 5_000;

	private static final int MOST_OF_A_LIST = 50;

	private static final CitationFinder FINDER = new CitationFinder();

	private final Judge judge;

	private final LiveLookUp live;

	CheckText(Judge judge, LiveLookUp live) {
		this.judge = judge;
		this.live = live;
	}

	/**
	 * Checks a text.
	 * @param letter the text with its footnotes
	 * @param day the day from which "4 april jl." looks back
	 * @return one entry for each cited paper, in order; those behind the first
	 * {@value #MOST} are left unchecked and say so, and sooner in a text of thousands
	 */
	public List<CheckedCitation> check(LetterText letter, LocalDate day) {
		List<Citation> citations = FINDER.find(letter.text()).stream().filter(CheckText::isChecked).toList();
		CitingSentences sentences = new CitingSentences(letter, day);
		List<Citing> citing = new ArrayList<>();
		Set<Citing> ofAnySession = new HashSet<>();
		int most = Math.min(citations.size(), (citations.size() > LIST) ? MOST_OF_A_LIST : MOST);
		for (Citation citation : citations.subList(0, most)) {
			Citing one = sentences.around(citation, citation.id().orElseGet(() -> plainId(citation)));
			citing.add(one);
			if (citation.id().isEmpty()) {
				ofAnySession.add(one);
			}
		}
		List<Outcome> outcomes = this.judge.judge(citing, ofAnySession, this.live
			.ask(() -> citing.stream().filter((one) -> !ofAnySession.contains(one)).map(Citing::document).toList()));
		List<CheckedCitation> checked = new ArrayList<>();
		for (int index = 0; index < citations.size(); index++) {
			boolean tooMany = index >= most;
			checked.add(new CheckedCitation(FoundCitation.of(citations.get(index)),
					tooMany ? Outcome.unchecked() : outcomes.get(index), tooMany));
		}
		return List.copyOf(checked);
	}

	private static boolean isChecked(Citation citation) {
		return citation.state() == CitationState.FOUND
				|| (citation.state() == CitationState.INCOMPLETE && citation.kind() == CitationKind.KAMERSTUK
						&& citation.dossier().isPresent() && citation.number().isPresent());
	}

	/** The id without the session that the words do not tell: "kst-23700-188b". */
	private static OfficialId plainId(Citation citation) {
		return OfficialId.parse("kst-" + citation.dossier().orElseThrow().withoutKingdomAct().value() + '-'
				+ citation.number().orElseThrow().value());
	}

}
