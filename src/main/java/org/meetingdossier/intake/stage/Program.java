package org.meetingdossier.intake.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.SessionKind;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.proposal.ProposedSession;
import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads headings, items, rows of a programme and the introduction; gives the parts
 * of the meeting with their days and hosts.
 */
final class Program {

	private static final Map<SessionKind, Pattern> KINDS = new LinkedHashMap<>();

	private static final Pattern HOST = Pattern.compile("(?:gastheer|gastvrouw|op uitnodiging van|aangeboden door|georganiseerd door|voorgezeten door|onder voorzitterschap van|onder leiding van)\\s*:?\\s*(?:is\\s)?((?:(?:de|het)\\s)?(?:[^.,;()\\n]{3,80}))",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern OFFERS = Pattern
		.compile("(?i)(?:diner|lunch|ontbijt|receptie|waarbij|waarvoor|waarvan|;|,|:)\\s+(?:dat\\s+)?((?:de|het)\\s[^.,;()\\n]{3,70}?)\\s+(?:aanbiedt|gastheer is|gastvrouw is|is gastheer|is gastvrouw|als gastheer|als gastvrouw)");

	private static final Pattern SUBJECT = Pattern.compile("^ over [^.,;()]{3,60}?(?= en een\\b| gevolgd\\b| met\\b|[.,;(]|$)");

	private static final Pattern HEADER = Pattern.compile("(?i)^(datum|sessie|tijd|programma|onderdeel|wanneer|wat|onderwerp|dag)$");

	private static final int LONGEST = 200;

	static {
		kind(SessionKind.DINNER, "(?:informeel |informele |werk|gezamenlijk |afsluitend )*(?:werk)?diner");
		kind(SessionKind.NORTH_ATLANTIC_COUNCIL, "(?:sessie van de |bijeenkomst van de |vergadering van de )?Noord-Atlantische Raad|\\bNAR\\b");
		kind(SessionKind.WORKING_SESSION, "(?:(?:eerste|tweede|derde|plenaire|gezamenlijke|informele) )?(?:werksessie|werkzitting|sessie)\\b");
		kind(SessionKind.BILATERAL, "bilateraa?le? (?:gesprek\\w*|overleg|ontmoeting\\w*)|bilateraal");
		kind(SessionKind.PRESS, "persconferentie|persmoment|perssessie");
		kind(SessionKind.OTHER, "plenaire (?:zitting|vergadering)|NAVO-Oekra\u00EFne-?raad|(?:informele )?(?:werk)?lunch|werkontbijt|NAVO-Oekra\u00EFne Raad|receptie|ontvangst");
	}

	private Program() {
	}

	private static void kind(SessionKind kind, String words) {
		KINDS.put(kind, Pattern.compile("(?iu)(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}])"));
	}

	/**
	 * Reads the parts.
	 * @param blocks all blocks of the letter from its title on
	 * @param introduction how many of them stand before the topics
	 * @param meeting what is known of the meeting
	 * @param letterDate the day of the letter
	 * @return the parts in reading order
	 */
	static List<Part> of(List<Block> blocks, int introduction, Meeting meeting, @Nullable LocalDate letterDate) {
		List<Part> headed = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (Heading.is(block) && kindOf(block.text()) != null && !Heading.isFrame(block.text())) {
				Proposal.Session session = session(Heading.title(block.text()), block.text(), meeting, letterDate, null);
				if (session != null) {
					headed.add(new Part(session, i, true));
				}
			}
		}
		List<Part> listed = listed(blocks, meeting, letterDate);
		if (!headed.isEmpty() && headed.size() >= listed.size()) {
			List<Part> told = told(blocks.subList(0, introduction), meeting, letterDate);
			return headed.stream().map((part) -> part.with(told)).toList();
		}
		return !listed.isEmpty() ? listed : told(blocks.subList(0, introduction), meeting, letterDate);
	}

	// Rows and items of a programme.
	private static List<Part> listed(List<Block> blocks, Meeting meeting, @Nullable LocalDate letterDate) {
		List<Part> parts = new ArrayList<>();
		LocalDate day = null;
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			boolean item = block.kind() == Block.Kind.LIST_ITEM || block.cell() != null;
			if (!item || block.text().length() > LONGEST || HEADER.matcher(block.text()).matches()) {
				continue;
			}
			List<Days.Span> days = Days.in(block.text(), (meeting.firstDay() != null) ? meeting.firstDay() : letterDate);
			if (!days.isEmpty()) {
				day = days.get(0).first();
			}
			Proposal.Session session = session(nameOf(block.text()), block.text(), meeting, letterDate, day);
			if (session != null) {
				parts.add(new Part(session, i, false));
			}
		}
		return parts;
	}

	private static String nameOf(String item) {
		String name = item.replaceFirst("^\\s*[-\u2022*\u2013]\\s*", "");
		int colon = name.indexOf(':');
		if (colon > 0 && colon < 60 && kindOf(name.substring(colon + 1)) != null && kindOf(name.substring(0, colon)) == null) {
			name = name.substring(colon + 1).strip();
		}
		Matcher host = HOST.matcher(name);
		if (host.find() && host.start() > 0 && kindOf(name.substring(0, host.start())) != null) {
			name = name.substring(0, host.start()).replaceFirst("[\\s,;(\u2013-]+$", "");
		}
		return name.replaceFirst("[.;]$", "");
	}

	// The meeting starts on Wednesday with a dinner, and goes on with ...
	private static List<Part> told(List<Block> introduction, Meeting meeting, @Nullable LocalDate letterDate) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < introduction.size(); i++) {
			for (String sentence : Sentences.of(introduction.get(i).text())) {
				tell(sentence, i, meeting, letterDate, parts);
			}
		}
		return parts;
	}

	private static void tell(String sentence, int block, Meeting meeting, @Nullable LocalDate letterDate,
			List<Part> parts) {
		List<Days.Span> days = Days.in(sentence, (meeting.firstDay() != null) ? meeting.firstDay() : letterDate);
		Map<Integer, Proposal.Session> found = new TreeMap<>();
		for (Map.Entry<SessionKind, Pattern> kind : KINDS.entrySet()) {
			Matcher words = kind.getValue().matcher(sentence);
			if (words.find() && parts.stream().noneMatch((part) -> part.session().kind() == kind.getKey())
					&& !isWithin(words.start(), found)) {
				LocalDate day = ordinal(sentence, meeting);
				for (Days.Span span : days) {
					if (day == null || span.start() <= words.start()) {
						day = span.first().equals(span.last()) ? span.first() : day;
					}
				}
				found.put(words.start(), new Proposal.Session(kind.getKey(), (day != null) ? day : only(meeting),
						words.group().strip() + subject(sentence.substring(words.end())), host(sentence)));
			}
		}
		found.values().forEach((session) -> parts.add(new Part(session, block, false)));
	}

	/** The first day begins with a dinner. */
	private static @Nullable LocalDate ordinal(String sentence, Meeting meeting) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		if (lower.contains("eerste dag")) {
			return meeting.firstDay();
		}
		return (lower.contains("tweede dag") || lower.contains("laatste dag")) ? meeting.lastDay() : null;
	}

	// What a session is about belongs to its name: werksessie over capaciteiten.
	private static String subject(String behind) {
		Matcher subject = SUBJECT.matcher(behind);
		return subject.find() ? subject.group() : "";
	}

	// A sitting of the Council is no working session besides.
	private static boolean isWithin(int start, Map<Integer, Proposal.Session> found) {
		return found.entrySet()
			.stream()
			.anyMatch((one) -> one.getKey() <= start && start < one.getKey() + one.getValue().title().length());
	}

	private static @Nullable LocalDate only(Meeting meeting) {
		return (meeting.firstDay() != null && meeting.firstDay().equals(meeting.lastDay())) ? meeting.firstDay() : null;
	}

	private static @Nullable SessionKind kindOf(String text) {
		SessionKind first = null;
		int at = Integer.MAX_VALUE;
		for (Map.Entry<SessionKind, Pattern> kind : KINDS.entrySet()) {
			Matcher words = kind.getValue().matcher(text);
			if (words.find() && words.start() < at) {
				at = words.start();
				first = kind.getKey();
			}
		}
		return first;
	}

	private static Proposal.@Nullable Session session(String name, String words, Meeting meeting,
			@Nullable LocalDate letterDate, @Nullable LocalDate known) {
		SessionKind kind = kindOf(words);
		if (kind == null) {
			return null;
		}
		List<Days.Span> days = Days.in(words, (meeting.firstDay() != null) ? meeting.firstDay() : letterDate);
		LocalDate day = !days.isEmpty() ? days.get(0).first() : (known != null) ? known : only(meeting);
		return new Proposal.Session(kind, day, name, host(words));
	}

	private static @Nullable String host(String words) {
		for (Pattern pattern : List.of(OFFERS, HOST)) {
			Matcher host = pattern.matcher(words);
			if (host.find() && host.group(1).strip().length() > 2) {
				return host.group(1).strip().replaceFirst("\\s+(?:de|het|is)$", "");
			}
		}
		return null;
	}

	/**
	 * A part with the block that names it.
	 *
	 * @param session the part
	 * @param block the index of the block; its heading where it has one
	 * @param heading whether that block heads topics
	 */
	record Part(Proposal.Session session, int block, boolean heading) {

		/** This part with the day and host that the introduction tells of its kind. */
		Part with(List<Part> told) {
			List<Proposal.Session> same = told.stream()
				.map(Part::session)
				.filter((one) -> one.kind() == this.session.kind())
				.toList();
			if (same.size() != 1 || (this.session.date() != null && this.session.host() != null)) {
				return this;
			}
			LocalDate date = (this.session.date() != null) ? this.session.date() : same.get(0).date();
			String host = (this.session.host() != null) ? this.session.host() : same.get(0).host();
			return new Part(new Proposal.Session(this.session.kind(), date, this.session.title(), host), this.block,
					this.heading);
		}

		ProposedSession proposed(int id, Words words) {
			String day = (this.session.date() != null) ? this.session.date().toString() : "";
			String host = (this.session.host() != null) ? this.session.host() : "";
			return new ProposedSession(id, this.session.kind(), this.session.title(), day, "", "", host, "", words);
		}

	}

}
