package org.meetingdossier.intake.stage.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * Stage: reads a line about the meeting; tells whether its agenda is certain, and by
 * which words. What is not yet certain is looked for first: "niet definitief" holds
 * "definitief".
 *
 * @param status whether the agenda is certain
 * @param start where the words start
 * @param end where they end, exclusive
 */
record AgendaState(AgendaStatus status, int start, int end) {

	/** What the words must be about. */
	private static final Pattern AGENDA = Pattern.compile("(?iu)agenda|programma|annotatie|onderwerpen|besprekingen");

	/** What goes on from a sentence about the agenda. */
	private static final Pattern THIS = Pattern.compile("^(?:Deze|Die|Het|Dat|Dit) ");

	private static final Pattern OPEN = Pattern.compile(
			"(?iu)\\bvoorlopige?\\b|agenda: concept|\\bconcept-?\\s?(?:agenda|programma)|\\bverwachte agenda\\b|\\bonder voorbehoud\\b|\\bvoorbehoud van wijzigingen\\b"
					+ "|\\bnog niet (?:\\p{L}+ ){0,3}?(?:definitief|vastgesteld|vastgelegd|bekend|vast|rond|afgerond|compleet|beschikbaar|gereed|klaar|bekendgemaakt|verschenen|ontvangen|verspreid|gedeeld)\\b|\\bnog niet\\s+vast\\b|\\b(?:moet|moeten|dient|dienen|wordt|worden|zal|zullen) (?:nog|pas|later|eerst)\\b[^.]{0,80}?\\b(?:vastgesteld|vastgelegd|goedgekeurd|bevestigd|bekend(?:gemaakt)?|aangevuld|gewijzigd|aangepast)|\\bnog (?:vastgesteld|bevestigd|goedgekeurd) (?:moet|dient)|\\bniet definitief\\b|\\bonderhevig\\b|\\bdefinitieve (?:agenda|programma)\\b[^.]{0,80}\\b(?:niet|nog geen)\\b|\\b(?:geen|zonder) definitieve (?:agenda|programma)\\b|\\bstaat nog niet\\b"
					+ "|\\b(?:kan|kunnen|mogelijk dat|niet uitgesloten dat) (?:\\p{L}+ ){0,4}(?:wijzigen|veranderen|aangepast|aangevuld|bijgesteld|gewijzigd|wijzigingen|toegevoegd|toevoegen|schuiven|verschuiven|wisselen|vervallen)\\b|\\bnog geen (?:definitieve|vastgestelde) agenda\\b|\\b(?:wijzigingen|aanpassingen) (?:\\p{L}+ ){0,6}(?:mogelijk|voorbehouden|niet uitgesloten)\\b"
					+ "|(?:onderwerpen|agendapunten)[^.]{0,80}naar verwachting|naar verwachting[^.]{0,80}(?:op de agenda|geagendeerd|agenda|besproken)|voor zover (?:nu |thans |op dit moment )?bekend|\\bop basis van de (?:voorlopige|concept-?)");

	/** Een formele agenda wordt niet vastgesteld. */
	private static final Pattern NONE = Pattern.compile("(?iu)\\b(?:niet|geen)\\b");

	private static final Pattern FINAL = Pattern.compile(
			"(?iu)\\bdefinitieve (?:agenda|programma|versie)|\\b(?:agenda|programma)\\b[^.]{0,90}\\b(?:definitief|vastgesteld|staat vast|ligt vast|vaststaat|goedgekeurd)\\b|\\bvastgestelde agenda\\b|\\bdefinitief vastgesteld\\b|\\bdefinitief\\b[^.]{0,40}\\b(?:agenda|programma)\\b");

	static @Nullable AgendaState in(String text) {
		boolean goesOn = false;
		for (Sentences.Span sentence : Sentences.within(text)) {
			String words = text.substring(sentence.start(), sentence.end());
			boolean about = Sentences.isReadable(words)
					&& (AGENDA.matcher(words).find() || (goesOn && THIS.matcher(words).find()));
			goesOn = about;
			if (about) {
				Matcher open = OPEN.matcher(words);
				if (open.find()) {
					return state(AgendaStatus.PROVISIONAL, open, sentence.start());
				}
				Matcher known = FINAL.matcher(words);
				if (known.find() && !NONE.matcher(known.group()).find()) {
					return state(AgendaStatus.FINAL, known, sentence.start());
				}
			}
		}
		return null;
	}

	private static AgendaState state(AgendaStatus status, Matcher words, int start) {
		return new AgendaState(status, start + words.start(), start + words.end());
	}

}
