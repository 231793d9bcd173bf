package org.meetingdossier.intake.stage.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the rows of tables; gives the parts of the meeting that a programme lists.
 * A row is one part, whatever its columns: where its head says so, a part of any kind. A
 * row without a day goes on with that of the row before.
 */
final class ProgramTable {

	private static final Pattern PART = Pattern
		.compile("(?i)(?:onderdeel|programma(?:onderdeel)?|sessie|activiteit|bijeenkomst|wat)");

	private static final Pattern MOMENT = Pattern
		.compile("(?i)(?:datum|dag|tijd|tijdstip|wanneer|datum en tijd|dag en tijd|moment|uur)");

	private static final Pattern ITEMS = Pattern.compile(
			"(?iu)(?:agenda)?punt(?:en|\\(en\\))?|nrs?\\.?|onderwerp(?:en|\\(en\\))?|thema(?:'s|’s)?|bespreekpunten|te bespreken");

	private static final int LONGEST = 200;

	private final Map<Integer, String> heads = new HashMap<>();

	private final Days.Known days;

	private boolean program;

	private @Nullable LocalDate day;

	private ProgramTable(Days.Known days) {
		this.days = days;
	}

	/**
	 * Reads the tables.
	 * @param blocks all blocks of the letter from its title on
	 * @param days the days of the meeting
	 * @return the parts in reading order
	 */
	static List<Program.Part> of(List<Block> blocks, Days.Known days) {
		Map<Integer, Map<Integer, List<Integer>>> tables = new TreeMap<>();
		for (int i = 0; i < blocks.size(); i++) {
			Block.Cell cell = blocks.get(i).cell();
			if (cell != null) {
				tables.computeIfAbsent(cell.table(), (table) -> new TreeMap<>())
					.computeIfAbsent(cell.row(), (row) -> new ArrayList<>())
					.add(i);
			}
		}
		List<Program.Part> parts = new ArrayList<>();
		for (Map<Integer, List<Integer>> rows : tables.values()) {
			ProgramTable table = new ProgramTable(days);
			rows.values().forEach((row) -> table.row(blocks, row, parts));
		}
		return parts;
	}

	private void row(List<Block> blocks, List<Integer> row, List<Program.Part> parts) {
		if (this.heads.isEmpty() && isHead(blocks, row)) {
			row.forEach((index) -> this.heads.putIfAbsent(cell(blocks, index).column(), blocks.get(index).text()));
			this.program = this.heads.values().stream().anyMatch((head) -> PART.matcher(head.strip()).matches())
					&& this.heads.values().stream().anyMatch((head) -> MOMENT.matcher(head.strip()).matches());
			return;
		}
		this.heads.putIfAbsent(-1, "");
		String host = null;
		String items = "";
		int named = -1;
		int within = -1;
		for (int index : row) {
			String text = blocks.get(index).text();
			String head = this.heads.getOrDefault(cell(blocks, index).column(), "").strip();
			if (text.isEmpty() || text.length() > LONGEST) {
				continue;
			}
			LocalDate found = this.days.in(text);
			this.day = (found != null) ? found : this.day;
			if (Gathering.isHostLabel(head)) {
				host = text.replace('\n', ' ');
			}
			else if (ITEMS.matcher(head).matches() && Gathering.kindIn(text) == null) {
				items = text;
			}
			else if (named < 0 && Gathering.kindIn(text) != null) {
				named = index;
			}
			else if (within < 0 && this.program && PART.matcher(head).matches()) {
				within = index;
			}
		}
		if (named < 0) {
			named = within;
		}
		if (named >= 0) {
			String text = blocks.get(named).text().replace('\n', ' ');
			SessionKind kind = Objects.requireNonNullElse(Gathering.kindIn(text), SessionKind.OTHER);
			Proposal.Session session = new Proposal.Session(kind, this.day, Program.withoutDay(Gathering.name(text)),
					(host != null) ? host : Gathering.host(text));
			// The row before may be of the same part.
			if (parts.isEmpty() || !parts.get(parts.size() - 1).session().equals(session)) {
				parts.add(new Program.Part(session, named, false, items.isEmpty() ? Gathering.itemsIn(text) : items));
			}
		}
	}

	private static Block.Cell cell(List<Block> blocks, int index) {
		return Objects.requireNonNull(blocks.get(index).cell());
	}

	// A first row of labels, such as Dag, Tijd and Onderdeel.
	private static boolean isHead(List<Block> blocks, List<Integer> row) {
		return row.size() > 1 && row.stream()
			.map((index) -> blocks.get(index).text().strip())
			.filter((text) -> PART.matcher(text).matches() || MOMENT.matcher(text).matches()
					|| Gathering.isHostLabel(text)
					|| List.of("onderwerp", "locatie", "plaats", "deelnemers").contains(text.toLowerCase(Locale.ROOT)))
			.count() * 2 >= row.size();
	}

}
