package org.meetingdossier.intake.stage.words;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who meets, as letters name them.
 */
public final class Forums {

	/** The words of each; of two names at one place the one that stands first counts. */
	private static final Map<String, String> NAMES = new LinkedHashMap<>();

	static {
		name("NAVO", "NAVO|Noord-Atlantische Raad|NATO|Noord-Atlantische Verdragsorganisatie");
		name("Raad Buitenlandse Zaken Ontwikkelingssamenwerking",
				"Raad Buitenlandse Zaken\\s*[-/(]?\\s*Ontwikkeling\\w*|RBZ[- /]OS|RBZ Ontwikkeling\\w*|Ontwikkelingsraad");
		name("Raad Buitenlandse Zaken Defensie",
				"Raad Buitenlandse Zaken\\s*[-/(]?\\s*Defensie|RBZ[- /]?Defensie|Defensieraad");
		name("Raad Buitenlandse Zaken Handel",
				"Raad Buitenlandse Zaken\\s*[-/(]?\\s*Handel\\w*|RBZ[- /]?Handel|Handelsraad");
		name("Raad Buitenlandse Zaken",
				"Raad Buitenlandse Zaken|RBZ|Gymnich|ministers van Buitenlandse Zaken van de (?:EU|Europese Unie)");
		name("Raad Algemene Zaken", "Raad Algemene Zaken|RAZ");
		name("Landbouw- en Visserijraad",
				"Landbouw- en Visserijraad|Raad (?:voor )?Landbouw en Visserij|LVR|L&V-?[Rr]aad");
		name("Raad Justitie en Binnenlandse Zaken", "Raad (?:voor )?Justitie en Binnenlandse Zaken|JBZ-?[Rr]aad|JBZ");
		name("Eurogroep", "Eurogroep");
		name("Ecofinraad", "Ecofin-?[Rr]aad|Ecofin|ECOFIN|Raad Economische en Financi\u00EBle Zaken");
		name("Milieuraad", "Milieuraad|Raad Milieu");
		name("Raad voor Concurrentievermogen", "Raad (?:voor )?Concurrentievermogen|RvC");
		name("Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken",
				"Raad (?:voor )?(?:de )?Werkgelegenheid(?:[^.\n]{0,60}Consumenten\\w*|,? (?:en )?Sociaal Beleid)|WSBVC-?[Rr]aad|WSBVC");
		name("Raad Vervoer, Telecommunicatie en Energie",
				"Raad (?:voor )?Vervoer, Telecommunicatie en Energie|VTE-?[Rr]aad");
		name("Transportraad", "Transportraad|Vervoersraad");
		name("Telecomraad", "Telecomraad");
		name("Energieraad", "Energieraad");
		name("Raad Onderwijs, Jeugd, Cultuur en Sport",
				"Raad (?:voor )?Onderwijs, Jeugd, Cultuur en Sport|OJCS-?[Rr]aad");
		name("Begrotingsraad", "Begrotingsraad");
		name("Europese Raad", "Europese Raad|Europese Top");
		name("Raad van Europa", "Raad van Europa");
		name("Europese Politieke Gemeenschap", "Europese Politieke Gemeenschap|EPG");
		name("IMF",
				"IMFC?|Internationaal Monetair Fonds|Internationaal Monetair en Financieel Comit\u00E9|International Monetary and Financial Committee");
		name("Wereldbank", "Wereldbank(?:groep)?");
		name("WTO", "WTO|Wereldhandelsorganisatie");
		name("OESO", "OESO");
		name("WHO", "WHO|Wereldgezondheidsorganisatie");
		name("UNESCO", "UNESCO|Unesco");
		name("IAEA", "IAEA|Internationaal Atoomenergieagentschap");
		name("JEF", "JEF|Joint Expeditionary Force");
		name("Gezondheidsraad", "EPSCO-?[Gg]ezondheid|Gezondheidsraad");
		name("Schengenraad", "Schengenraad");
		name("Cultuurraad", "Cultuurraad");
		name("Sportraad", "Sportraad");
		name("Jeugdraad", "Jeugdraad");
		name("Werkgelegenheidsraad", "Werkgelegenheidsraad");
		name("Benelux", "Benelux(?:-?(?:top|regeringsleiders))?");
		name("OVSE", "OVSE");
		name("VN", "Verenigde Naties|VN");
		name("G20", "G20");
		name("G7", "G7");
		name("EU",
				"EU-ministers|ministers (?:van|voor) Europese Zaken|ministers van [^.,;]{3,40} van de (?:EU|Europese Unie)");
	}

	/**
	 * All names at once, a group each: a text is gone through once, however many there
	 * are.
	 */
	private static final Pattern ANY = Pattern.compile(NAMES.values()
		.stream()
		.map((words) -> "(" + words + ")")
		.collect(Collectors.joining("|", "(?<![\\p{L}-])(?=\\p{L})(?:", ")(?![\\p{L}])")));

	/** The same names in a line of capitals. */
	private static final Pattern CAPITALS = Pattern.compile("(?iu)" + ANY);

	private static final List<String> FORUMS = List.copyOf(NAMES.keySet());

	private static final Pattern OTHER = Pattern.compile(
			"(?u)(?<![\\p{L}-])(?:Raad (?:voor )?(?!van |voor )\\p{Lu}[\\p{L}-]+(?:(?:,| en|, en)? \\p{Lu}[\\p{L}-]+){0,8}|(?!Veiligheids|Minister|Onderwijs|Gemeente|Onderzoek|Ondernemings|Gezondheidsraad van)\\p{Lu}\\p{Ll}{3,}raad)(?![\\p{L}-])");

	private Forums() {
	}

	private static void name(String forum, String words) {
		NAMES.put(forum, words);
	}

	/**
	 * Finds who meets.
	 * @param text words about the meeting
	 * @return the forum that is named first, or null
	 */
	public static @Nullable String in(String text) {
		Named named = find(text);
		return (named != null) ? named.forum() : null;
	}

	/** Finds who meets in a text from somewhere on. */
	public static @Nullable Named find(String text, int from) {
		Named named = find(text.substring(from));
		return (named != null) ? new Named(named.forum(), named.start() + from, named.end() + from) : null;
	}

	/**
	 * Finds who meets, and where the text says so.
	 * @param text words about the meeting
	 * @return the forum that is named first, or null
	 */
	public static @Nullable Named find(String text) {
		boolean capitals = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
		Matcher matcher = (capitals ? CAPITALS : ANY).matcher(text);
		return matcher.find() ? new Named(forum(matcher), matcher.start(), matcher.end()) : other(text);
	}

	private static String forum(Matcher matcher) {
		int group = 1;
		while (matcher.start(group) < 0) {
			group++;
		}
		return FORUMS.get(group - 1);
	}

	/** A council that has no name here: as the words name it. */
	private static @Nullable Named other(String text) {
		Matcher matcher = OTHER.matcher(text);
		return matcher.find() ? new Named(matcher.group(), matcher.start(), matcher.end()) : null;
	}

	/**
	 * How many forums a text names, each once. A name within a longer one is none of its
	 * own.
	 * @param text the text
	 * @return how many there are
	 */
	public static long count(String text) {
		Set<String> forums = new HashSet<>();
		String rest = text;
		Named named = find(rest);
		while (named != null) {
			forums.add(named.forum());
			rest = rest.substring(named.end());
			named = find(rest);
		}
		return forums.size();
	}

	/**
	 * A forum where a text names it.
	 *
	 * @param forum who meets
	 * @param start where the words start
	 * @param end where they end, exclusive
	 */
	public record Named(String forum, int start, int end) {
	}

}
