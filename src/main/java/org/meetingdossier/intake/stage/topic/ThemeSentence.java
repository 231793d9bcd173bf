package org.meetingdossier.intake.stage.topic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * A sentence with which a paragraph names its theme: by counting it ("het tweede
 * onderwerp is …", "onder agendapunt 3 komt … aan de orde"), or because those who meet
 * speak of it.
 *
 * @param theme the theme, as a title
 * @param way how the sentence leads to it
 */
record ThemeSentence(String theme, Way way) {

	private static final String ORDER = "(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste|volgende|ander|volgend)";

	private static final Pattern COUNTED = Pattern
		.compile("(?iu)^(?:(?:(?:het|als|bij het|onder het|in het|voor het|op het|een) )?" + ORDER
				+ "(?: en laatste)? (?:inhoudelijke |geagendeerde )?(?:thema|onderwerp|punt|agendapunt|bespreekpunt|gesprekspunt|gespreksonderwerp|blok|deel|agendaonderwerp)(?: (?:van|op) (?:de|het) (?:agenda|bijeenkomst|vergadering|programma|Raad|gesprek))?"
				+ "|(?:(?:onder|bij|voor|op|als|in|met) )?(?:het )?(?:agenda|bespreek)?punt (?:\\d{1,2}|[a-z])(?= )"
				+ "|ten " + ORDER + "|als " + ORDER + "|allereerst|in de " + ORDER + " plaats)(?!\\p{L})");

	private static final Pattern GOES_ON = Pattern.compile(
			"(?iu)^(?:daarna|vervolgens|daarnaast|verder|voorts|tot slot|ten slotte|tevens|ook|aansluitend|daarop|hierna|op de agenda|eveneens|aan de orde)(?!\\p{L})");

	/** What ends the words that name a theme. */
	private static final String END = "(?=[,;(:]| (?:waar\\p{L}*|worden|wordt|gesproken|zal|zullen|aan de orde|aan bod|op de agenda|centraal|geagendeerd|ter tafel|ter sprake|plaats|voorzien|gepland|van gedachten|met (?:de|het|haar|zijn|hun) \\p{L}+ (?:van|uit))(?!\\p{L})|$)";

	private static final String NAMED = "(?<theme>\\p{L}[^;]{2,110}?)" + END;

	private static final Pattern IS = Pattern.compile(
			"(?iu)^\\s*(?:,\\s*)?(?:betreft|is|zijn|vormt|vormen|heet|luidt|behelst|ziet op|(?:gaat|gaan|handelt) over|draait om|(?:is|zijn) gewijd aan|staat in het teken van)\\s+(?:de bespreking van )?"
					+ NAMED);

	private static final Pattern STANDS = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:staat|staan|komt|komen|ligt|liggen|is|zijn|wordt|worden|stond|stonden|kwam|kwamen)\\s+(?:er\\s+|ook\\s+|verder\\s+|tevens\\s+|voorts\\s+)?(?<theme>\\p{L}[^,;]{2,110}?)\\s+(?:op de agenda|geagendeerd|aan de orde|aan bod|ter tafel|ter sprake|centraal|ter bespreking|voor$|besproken|behandeld|gepland|voorzien)(?!\\p{L})");

	/** In het comité staat werkgelegenheid centraal. */
	private static final Pattern CENTRAL = Pattern
		.compile("(?iu)(?<!\\p{L})(?:staat|staan)\\s+(?<theme>\\p{L}[^,;]{2,110}?)\\s+centraal$");

	private static final Pattern FIRST = Pattern
		.compile("(?iu)^op de agenda (?:staat|staan)(?: (?:ook|verder|tevens|voorts|daarnaast))? " + NAMED);

	private static final String BODY = "(?:(?:de|het) (?:raad|ministers|bewindspersonen|bewindslieden|bondgenoten|lidstaten|leiders|regeringsleiders|leden|deelnemers|staatshoofden|eurogroep|conferentie|gouverneurs|gezanten|delegaties|delegatieleiders|partners|landen|commissie|voorzitterschap|partijen|zitting|vergadering|bijeenkomst)(?: van (?:de |het )?[\\p{L}-]+(?: [\\p{Lu}][\\p{L}-]+){0,3})?|men)";

	private static final Pattern DISCUSS = Pattern
		.compile("(?iu)(?<!\\p{L})(?:(?:bespreekt|bespreken|behandelt|behandelen|agendeert|besprak|bespraken)\\s+"
				+ BODY + "|" + BODY
				+ "\\s+(?:(?:zal|zullen)\\s+)?(?:bespreekt|bespreken|behandelt|behandelen|besprak|bespraken))\\s+(?:ook |verder |tevens )?"
				+ NAMED);

	private static final Pattern TALK = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:spre(?:ekt|ken)|sprak(?:en)?|pra(?:at|ten)|discussi\\p{L}+|gedacht\\p{L}*|gedachtewisseling|\\p{L}*debat|gesprek|bespreking|beraad\\p{L}*|vergader\\p{L}*|gesproken|buig\\p{L}*|conclusies|aanbeveling|verklaring|presentatie|mededeling|voorstel|akkoord|overeenstemming|stil(?:gestaan)?|(?:werk)?sessie)(?!\\p{L})(?:(?<=bespreking) van|[^,;]{0,90}?\\s(?:over|inzake|betreffende))\\s+"
					+ NAMED);

	private static final Pattern OVER = Pattern.compile("(?iu)(?<!\\p{L})over\\s+" + NAMED);

	/** Ook de toestand in Gaza zal worden besproken. */
	private static final Pattern SUBJECT = Pattern.compile(
			"(?iu)^(?:(?:ook|tevens|verder|voorts|daarnaast|tot slot|ten slotte)[ ,]+)?(?<theme>(?!er |hier|daar|dit |dat |deze |die |nederland|het kabinet|ik |wij |de minister|op |in |tijdens |bij |na |voor )\\p{L}[^,;.]{2,90}?)\\s(?:zal|zullen|wordt|worden|staat|staan|komt|komen|blijft|is|zijn|werd|werden|stond|stonden|kwam|kwamen)\\s(?:\\p{L}+\\s){0,5}?(?:besproken|aan de orde|aan bod|(?:boven)?aan de agenda|op de agenda|centraal|geagendeerd|ter sprake|behandeld|onderwerp van (?:gesprek|bespreking))(?!\\p{L})");

	/** Een groot deel van de week stond in het teken van de wereldeconomie. */
	private static final Pattern UNDER = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:in het teken van|aandacht (?:\\p{L}+ ){0,2}?aan|(?:nadruk|accent|zwaartepunt|focus|aandacht) (?:[\\p{L}]+ ){0,3}?op|gewijd aan)\\s+"
					+ NAMED);

	/** What is done with a theme is none of its name. */
	private static final Pattern TREATED = Pattern.compile(
			"(?iu)^(?:(?:er|ook|verder|tevens) )?(?:(?:een|de|het) )?(?:\\p{L}+ )?(?:gedachtewisseling|beleidsdebat|ori\u00EBntatiedebat|debat|bespreking|discussie|presentatie|terugkoppeling|gesprek|uitwisseling|stand van zaken|voortgangsverslag|algemene ori\u00EBntatie|besluit|vraag)\\s+(?:over|van|inzake|betreffende|omtrent)\\s+");

	static @Nullable ThemeSentence of(String sentence) {
		if (!Sentences.isReadable(sentence)) {
			return null;
		}
		String words = Pieces.plain(sentence).replaceFirst("[.!?]$", "");
		Matcher counted = COUNTED.matcher(words);
		if (counted.find()) {
			String rest = words.substring(counted.end());
			String theme = first(rest, List.of(IS, STANDS, DISCUSS, OVER));
			return (theme != null) ? new ThemeSentence(theme, Way.COUNTS) : null;
		}
		String subject = first(words, List.of(SUBJECT));
		if (subject != null) {
			return new ThemeSentence(subject, GOES_ON.matcher(words).find() ? Way.GOES_ON : Way.SPEAKS);
		}
		String central = first(words, List.of(CENTRAL));
		if (central != null) {
			return new ThemeSentence(central, Way.SPEAKS);
		}
		boolean goesOn = GOES_ON.matcher(words).find();
		boolean meets = Pattern.compile("(?iu)(?<!\\p{L})" + BODY).matcher(words).find();
		if (!goesOn && !meets) {
			return null;
		}
		String theme = first(words, List.of(FIRST, UNDER, STANDS, DISCUSS, TALK));
		return (theme != null) ? new ThemeSentence(theme, goesOn ? Way.GOES_ON : Way.SPEAKS) : null;
	}

	/** The theme that a sentence names in any of these ways, of whomever it speaks. */
	static @Nullable String named(String sentence) {
		String words = Pieces.plain(sentence).replaceFirst("[.!?]$", "");
		return Sentences.isReadable(sentence)
				? first(words, List.of(SUBJECT, CENTRAL, FIRST, UNDER, STANDS, DISCUSS, TALK)) : null;
	}

	private static @Nullable String first(String words, List<Pattern> patterns) {
		for (Pattern pattern : patterns) {
			Matcher matcher = pattern.matcher(words);
			if (matcher.find()) {
				String theme = TREATED.matcher(matcher.group("theme").strip()).replaceFirst("");
				theme = theme.replaceFirst("(?iu)^(?:de|het|een) (?=\\p{L})", "")
					.replaceAll("^[\u2018\u201C'\"]|[\u2019\u201D'\"]$", "")
					.strip();
				return (theme.length() > 2) ? MeetingName.capital(theme) : null;
			}
		}
		return null;
	}

	/**
	 * How a sentence leads to its theme.
	 */
	enum Way {

		/** Those who meet speak of it. */
		SPEAKS,

		/** It goes on from another one. */
		GOES_ON,

		/** It is counted. */
		COUNTS

	}

}
