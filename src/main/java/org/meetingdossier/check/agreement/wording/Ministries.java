package org.meetingdossier.check.agreement.wording;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Names and short names of ministries and portfolios since ± 2000. Each line gives the
 * portfolios a name can mean, the ministries (houses) they belong to, and the names. A
 * renamed ministry keeps its key, so that a letter of Economische Zaken en Klimaat may be
 * called one of Economische Zaken.
 */
final class Ministries {

	private static final int LONGEST = 7;

	private static final Map<String, Portfolio> NAMES = new HashMap<>();

	static {
		add("BZ", "BZ", "buitenlandse zaken", "bz", "buza", "minbuza");
		add("BHO", "BZ", "buitenlandse handel en ontwikkelingssamenwerking", "buitenlandse handel en ontwikkelingshulp",
				"buitenlandse handel", "ontwikkelingssamenwerking", "ontwikkelingshulp", "bhos", "bho", "bh&o", "bh&os",
				"os", "buha", "handel en ontwikkelingssamenwerking");
		add("EUR", "BZ", "europese zaken", "europese samenwerking");
		add("DEF", "DEF", "defensie", "def", "mindef");
		add("FIN", "FIN", "financien", "fin", "minfin");
		add("FISC", "FIN", "fiscaliteit belastingdienst en douane", "fiscaliteit en belastingdienst", "fiscaliteit",
				"toeslagen en douane", "herstel en toeslagen", "belastingdienst en douane", "toeslagen", "belastingdienst",
				"financien fiscaliteit en belastingdienst", "financien toeslagen en douane");
		add("JENV", "JENV", "justitie en veiligheid", "veiligheid en justitie", "jenv", "j&v", "venj", "v&j",
				"justitie");
		add("RB", "JENV", "rechtsbescherming");
		add("AENM", "JENV AENM", "asiel en migratie", "a&m", "aenm", "vreemdelingenzaken en integratie",
				"immigratie en asiel", "immigratie integratie en asiel");
		add("BZK", "BZK", "binnenlandse zaken en koninkrijksrelaties", "binnenlandse zaken", "bzk");
		add("DIGI", "BZK", "digitalisering en koninkrijksrelaties", "koninkrijksrelaties en digitalisering",
				"digitalisering", "koninkrijksrelaties", "herstel groningen", "bestuurlijke vernieuwing");
		add("VRO", "VRO BZK", "volkshuisvesting en ruimtelijke ordening", "vro", "volkshuisvesting", "wonen en rijksdienst",
				"milieu en wonen");
		add("VROM IENW", "VRO IENW", "volkshuisvesting ruimtelijke ordening en milieubeheer", "vrom");
		add("OCW", "OCW", "onderwijs cultuur en wetenschap", "onderwijs cultuur en wetenschappen", "ocw", "oc&w",
				"onderwijs");
		add("PO", "OCW", "primair en voortgezet onderwijs", "basis- en voortgezet onderwijs en media",
				"basisonderwijs en media", "basis en voortgezet onderwijs en media", "funderend onderwijs en emancipatie",
				"cultuur en media", "po&vo");
		add("EZ", "EZ", "economische zaken", "ez");
		add("EZ KGG", "EZ KGG", "economische zaken en klimaat", "ezk", "ez&k");
		add("EZ LNV", "EZ LNV", "economische zaken landbouw en innovatie", "el&i", "eleni");
		add("KGG", "KGG EZ", "klimaat en groene groei", "kgg", "klimaat en energie", "k&e");
		add("MIJN", "EZ", "mijnbouw");
		add("LNV", "LNV", "landbouw natuur en voedselkwaliteit", "lnv", "landbouw natuurbeheer en visserij",
				"landbouw visserij voedselzekerheid en natuur", "lvvn", "landbouw", "landbouw en visserij");
		add("NS", "LNV", "natuur en stikstof", "n&s");
		add("IENW", "IENW", "infrastructuur en waterstaat", "ienw", "i&w", "infrastructuur en milieu", "ienm", "i&m",
				"verkeer en waterstaat", "v&w", "venw");
		add("OVM", "IENW", "openbaar vervoer en milieu");
		add("SZW", "SZW", "sociale zaken en werkgelegenheid", "szw", "sociale zaken");
		add("APP", "SZW", "armoedebeleid participatie en pensioenen", "participatie en integratie");
		add("VWS", "VWS", "volksgezondheid welzijn en sport", "vws", "volksgezondheid");
		add("MZ", "VWS", "medische zorg", "medische zorg en sport", "langdurige zorg en sport",
				"langdurige en maatschappelijke zorg", "langdurige zorg", "jeugd preventie en sport", "jeugd",
				"langdurige en maatschappelijke zorg");
		add("AZ", "AZ", "algemene zaken", "az");
	}

	private static final Set<String> FIRSTS = NAMES.keySet().stream().map((name) -> name.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

	private Ministries() {
	}

	/**
	 * Reads the name of a ministry or portfolio.
	 * @param words the text
	 * @param at where it starts
	 * @param announced whether a word before it announces a portfolio
	 * @return the longest name that stands there, or null
	 */
	static @Nullable Read<Portfolio> at(Words words, int at, boolean announced) {
		Read<Portfolio> found = null;
		if (!FIRSTS.contains(words.get(at).folded())) {
			return null;
		}
		StringBuilder name = new StringBuilder();
		int parts = 0;
		for (int i = at; parts < LONGEST; i++) {
			if (words.is(i, ",") || (words.is(i, "-") && words.isGlued(i))) {
				if (name.length() == 0) {
					return null;
				}
				continue;
			}
			if (words.get(i).type() != Token.Type.WORD) {
				break;
			}
			String word = words.get(i).folded();
			name.append((name.length() > 0) ? " " : "").append(word.equals("&") ? "en" : word);
			parts++;
			Portfolio portfolio = NAMES.get(name.toString());
			if (portfolio != null && (announced || isName(words, at))) {
				found = new Read<>(portfolio, i + 1);
			}
		}
		return found;
	}

	// "OS" and "Onderwijs" are names, "os" and "onderwijs" are words.
	private static boolean isName(Words words, int at) {
		return words.get(at).isCapitalised();
	}

	private static void add(String keys, String houses, String... names) {
		Portfolio portfolio = new Portfolio(set(keys), set(houses));
		for (String name : names) {
			NAMES.put(name.replace("- ", " "), portfolio);
		}
	}

	private static Set<String> set(String keys) {
		return new LinkedHashSet<>(java.util.List.of(keys.split(" ")));
	}

	/**
	 * What a name can mean.
	 *
	 * @param keys the portfolios
	 * @param houses the ministries they belong to
	 */
	record Portfolio(Set<String> keys, Set<String> houses) {
	}

}
