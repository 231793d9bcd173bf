package org.meetingdossier.check.agreement.wording;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The words for kinds of paper. Each line is a kind and its names; a star stands for any
 * beginning of the word. The longest name that fits counts.
 */
final class KindTable {

	private static final int LONGEST = 8;

	/** What is done with a motion; without one they are common words. */
	private static final Set<String> HANDLINGS = Set.of("uitvoering", "uitwerking", "opvolging", "afdoening");

	private static final Set<PaperKind> YEARLY = EnumSet.of(PaperKind.JAARVERSLAG, PaperKind.RAPPORT, PaperKind.BEGROTING,
			PaperKind.NOTA);

	private static final Map<String, PaperKind> NAMES = new HashMap<>();

	private static final Map<String, PaperKind> ENDINGS = new HashMap<>();

	static {
		add(PaperKind.MOTIE, "motie", "moties", "kamermotie", "kamermoties", "wijzigingsmotie");
		add(PaperKind.AMENDEMENT, "amendement", "amendementen", "subamendement", "wijzigingsamendement");
		add(PaperKind.BRIEF, "brief", "brieven", "*brief", "*brieven", "brief regering", "schrijven", "kamerbericht");
		add(PaperKind.AGENDA, "geannoteerde agenda", "geannoteerde agenda's", "geannoteerde agendas",
				"geannoteerde conceptagenda");
		add(PaperKind.VERSLAG, "verslag", "verslagen", "werkbezoekverslag", "reisverslag", "terugkoppeling",
				"raadsverslag");
		add(PaperKind.SCHRIFTELIJK_OVERLEG, "verslag van een schriftelijk overleg",
				"verslag van het schriftelijk overleg", "verslag schriftelijk overleg", "verslag so", "schriftelijk overleg",
				"verslagen van schriftelijk overleg", "verslagen van schriftelijke overleggen", "vso",
				"verslag van schriftelijk overleg", "verslag van een so", "verslag van het so", "schriftelijke overleg",
				"schriftelijke overleggen");
		for (String debate : new String[] { "algemeen overleg", "commissiedebat", "notaoverleg", "wetgevingsoverleg",
				"rondetafelgesprek", "ao", "mondeling overleg", "debat", "deskundigenbijeenkomst", "hoorzitting" }) {
			add(PaperKind.DEBATVERSLAG, "verslag van een " + debate, "verslag van het " + debate, "verslag " + debate,
					"verslag van " + debate);
		}
		add(PaperKind.DEBATVERSLAG, "verslag commissiedebat", "verslagen van de commissiedebatten");
		add(PaperKind.DEBAT, "algemeen overleg", "commissiedebat", "commissiedebatten", "notaoverleg",
				"wetgevingsoverleg", "tweeminutendebat", "plenair debat", "rondetafelgesprek", "ao", "vao",
				"begrotingsbehandeling", "*debat", "wgo", "mondeling overleg", "dertigledendebat");
		add(PaperKind.VRAGENLIJST, "lijst van vragen", "lijst van vragen en antwoorden",
				"lijst met vragen en antwoorden", "lijst met vragen", "verslag houdende een lijst van vragen",
				"verslag houdende een lijst van vragen en antwoorden", "feitelijke vragen", "vragenlijst");
		add(PaperKind.ANTWOORD, "antwoord", "antwoorden", "beantwoording", "schriftelijke antwoorden");
		add(PaperKind.VRAGEN, "kamervragen", "schriftelijke vragen", "kamervraag", "commissievragen");
		add(PaperKind.INBRENG, "inbreng verslag schriftelijk overleg", "inbreng",
				"inbreng verslag van een schriftelijk overleg", "inbreng schriftelijk overleg",
				"inbreng voor het schriftelijk overleg", "inbreng voor een schriftelijk overleg");
		add(PaperKind.INITIATIEFNOTA, "initiatiefnota", "initiatiefnota's");
		add(PaperKind.NOTA, "nota", "nota's", "*nota", "*nota's", "notitie", "*notitie", "notities");
		add(PaperKind.WETSVOORSTEL, "wetsvoorstel", "wetsvoorstellen", "voorstel van wet", "initiatiefwetsvoorstel",
				"voorstel van rijkswet", "initiatiefvoorstel", "gewijzigd voorstel van wet", "koninklijke boodschap",
				"goedkeuringswet", "rijkswetsvoorstel");
		add(PaperKind.TOELICHTING, "memorie van toelichting", "mvt");
		add(PaperKind.ANTWOORDMEMORIE, "memorie van antwoord", "nadere memorie van antwoord", "mva");
		add(PaperKind.NOTA_NA_VERSLAG, "nota naar aanleiding van het verslag", "nota n.a.v. het verslag",
				"nota naar aanleiding van het nader verslag", "nota nav het verslag", "nnav",
				"nota naar aanleiding van het nadere verslag", "nota naar aanleiding van verslag");
		add(PaperKind.NOTA_VAN_WIJZIGING, "nota van wijziging", "nota's van wijziging", "nota van verbetering",
				"incidentele suppletoire begroting");
		add(PaperKind.ADVIES, "advies", "adviezen", "*advies", "advies en nader rapport", "nader rapport",
				"advies van de afdeling advisering", "advies van de raad van state");
		add(PaperKind.FICHE, "fiche", "fiches");
		add(PaperKind.REACTIE, "kabinetsreactie", "kabinetsreacties", "reactie", "beleidsreactie", "kabinetsstandpunt",
				"appreciatie", "kabinetsappreciatie", "kabinetsinzet", "kabinetsvisie");
		for (String handling : HANDLINGS) {
			add(PaperKind.REACTIE, handling);
		}
		add(PaperKind.RAPPORT, "rapport", "rapporten", "*rapport", "rapportage", "*rapportage", "onderzoek",
				"*onderzoek", "evaluatie", "*evaluatie", "studie", "monitor", "audit", "verkenning");
		add(PaperKind.JAARVERSLAG, "jaarverslag", "jaarverslagen", "jaarplan");
		add(PaperKind.BEGROTING, "begroting", "begrotingsstaat", "begrotingsstaten", "ontwerpbegroting",
				"begrotingswet", "suppletoire begroting", "miljoenennota");
		add(PaperKind.REGELING, "koninklijk besluit");
	}

	private static final Set<String> FIRSTS = NAMES.keySet().stream().map((name) -> name.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

	private KindTable() {
	}

	/**
	 * The kind that a word begins to name.
	 * @param words the text
	 * @param at the word
	 * @return the kind and the place behind its name, or null when none begins there
	 */
	static @Nullable Named at(Words words, int at) {
		if (words.get(at).type() != Token.Type.WORD) {
			return null;
		}
		Named found = null;
		if (!FIRSTS.contains(words.get(at).folded())) {
			return byEnding(words.get(at).folded(), at);
		}
		StringBuilder name = new StringBuilder();
		for (int i = at; i < at + LONGEST && words.get(i).type() == Token.Type.WORD; i++) {
			name.append((i > at) ? " " : "").append(words.get(i).folded());
			PaperKind kind = NAMES.get(name.toString());
			if (kind != null && (!HANDLINGS.contains(name.toString()) || isOfMotion(words, i + 1))) {
				found = new Named(kind, i + 1);
			}
		}
		return (found != null) ? found : byEnding(words.get(at).folded(), at);
	}

	/**
	 * The place behind the year of a paper that comes every year: "jaarverslag 2024".
	 */
	static int behindYear(Words words, Named named) {
		return (YEARLY.contains(named.kind()) && DateReader.year(words, named.end()) != null) ? named.end() + 1 : named.end();
	}

	private static boolean isOfMotion(Words words, int at) {
		for (int i = at; i < at + 5; i++) {
			if (words.is(i, "motie", "moties")) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Named byEnding(String word, int at) {
		if (Lexicon.has(word, "no-paper")) {
			return null;
		}
		for (Map.Entry<String, PaperKind> ending : ENDINGS.entrySet()) {
			if (word.length() > ending.getKey().length() + 1 && word.endsWith(ending.getKey())) {
				return new Named(ending.getValue(), at + 1);
			}
		}
		return null;
	}

	private static void add(PaperKind kind, String... names) {
		for (String name : names) {
			if (name.startsWith("*")) {
				ENDINGS.put(name.substring(1), kind);
			}
			else {
				NAMES.put(name.replace(".", ""), kind);
			}
		}
	}

	/** A kind and the place behind its name. */
	record Named(PaperKind kind, int end) {
	}

}
