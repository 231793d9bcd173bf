package org.meetingdossier.intake.stage.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the tables of a letter; gives the blocks without the tables that only set
 * running text: around the letter, around one column of words, or beside labels such as
 * "Inzet Nederland". A label that is not known stays alone in its table.
 */
final class TableFrames {

	private static final int LONGEST_LABEL = 60;

	private static final int TEXT = 110;

	private static final int LONGEST_TITLE = 90;

	/** Who argues, in a sentence. */
	private static final Pattern OURS = Pattern
		.compile("(?u)(?<!\\p{L})(?:Nederland|kabinet|[Ii]k)(?!\\p{L})[^.]{3,}\\.");

	/** A label of what a topic is called. */
	private static final Pattern TOPIC = Pattern.compile("(?iu)(?:onderwerp|agendapunt|titel|thema|punt):?");

	/** A cell that only counts. */
	private static final Pattern COUNT = Pattern.compile("(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})?[.):]?");

	private final List<List<Block>> rows;

	private final long columns;

	/** What stands first in rows of several tables. */
	private final Set<String> repeated;

	private TableFrames(List<List<Block>> rows, Set<String> repeated) {
		this.rows = rows;
		this.repeated = repeated;
		this.columns = 1L
				+ rows.stream().flatMap(List::stream).mapToInt((block) -> cell(block).column()).max().orElse(0);
	}

	/** All blocks of a letter, in the same order and with the same words. */
	static List<Block> unframed(List<Block> blocks) {
		Map<Integer, Map<Integer, List<Block>>> tables = new TreeMap<>();
		for (Block block : blocks) {
			Block.Cell cell = block.cell();
			if (cell != null) {
				tables.computeIfAbsent(cell.table(), (table) -> new TreeMap<>())
					.computeIfAbsent(cell.row(), (row) -> new ArrayList<>())
					.add(block);
			}
		}
		Set<Block.Cell> heads = new HashSet<>();
		Set<Block.Cell> texts = new HashSet<>();
		Set<String> repeated = repeated(tables);
		tables.values().forEach((rows) -> new TableFrames(List.copyOf(rows.values()), repeated).read(heads, texts));
		return blocks.stream().map((block) -> {
			if (block.cell() == null || !texts.contains(block.cell())) {
				return block;
			}
			return heads.contains(block.cell()) ? block.outOfTable().asHeading(1) : block.outOfTable();
		}).toList();
	}

	private static Set<String> repeated(Map<Integer, Map<Integer, List<Block>>> tables) {
		Set<String> seen = new HashSet<>();
		Set<String> repeated = new HashSet<>();
		tables.values().forEach((rows) -> {
			Set<String> first = new HashSet<>();
			rows.values().forEach((row) -> first.add(row.get(0).text()));
			first.stream().filter((words) -> !seen.add(words)).forEach(repeated::add);
		});
		return repeated;
	}

	private void read(Set<Block.Cell> heads, Set<Block.Cell> texts) {
		if (isFrame()) {
			this.rows.stream()
				.skip(isLabels(this.rows.get(0)) ? 1 : 0)
				.flatMap(List::stream)
				.filter((block) -> this.columns == 1 || !isCount(block))
				.forEach((block) -> texts.add(cell(block)));
		}
		else if (isTitled()) {
			this.rows.stream().skip(isLabels(this.rows.get(0)) ? 1 : 0).flatMap(List::stream).forEach((block) -> {
				texts.add(cell(block));
				if (cell(block).column() == 0) {
					heads.add(cell(block));
				}
			});
		}
		else if (isLabelled()) {
			for (List<Block> row : this.rows) {
				label(row, heads, texts);
			}
		}
	}

	/** Around the letter, one column, or one cell with words in each row. */
	private boolean isFrame() {
		boolean around = this.rows.stream().flatMap(List::stream).anyMatch((block) -> Heading.isGreeting(block.text()));
		boolean text = this.rows.stream()
			.anyMatch((row) -> row.stream().anyMatch((block) -> block.text().length() > TEXT)
					|| row.stream().map(Block::cell).distinct().count() < row.size());
		return around || this.columns == 1
				|| (text && this.rows.stream()
					.skip(isLabels(this.rows.get(0)) ? 1 : 0)
					.allMatch((row) -> row.stream()
						.filter((block) -> !isCount(block))
						.map((block) -> cell(block).column())
						.distinct()
						.count() <= 1));
	}

	/** Whether a first row only says what the rows below hold. */
	private boolean isLabels(List<Block> row) {
		return this.rows.size() > 1 && row.size() > 1 && row.stream().anyMatch((block) -> isTopicLabel(block.text()))
				&& row.stream().allMatch((block) -> block.text().length() <= LONGEST_LABEL);
	}

	/**
	 * Two columns, of which the first names a topic of which the second tells, and the
	 * country among others.
	 */
	private boolean isTitled() {
		List<List<Block>> told = this.rows.subList(isLabels(this.rows.get(0)) ? 1 : 0, this.rows.size());
		return this.columns == 2 && told.size() > 1
				&& told.stream()
					.allMatch((row) -> row.stream().filter((block) -> cell(block).column() == 0).count() == 1
							&& isTitle(row.get(0).text())
							&& row.stream().anyMatch((block) -> OURS.matcher(block.text()).find()));
	}

	private static boolean isTitle(String text) {
		return text.length() <= LONGEST_TITLE && Labels.known(text) == null && Gathering.kindIn(text) == null
				&& text.chars().noneMatch(Character::isDigit) && !text.endsWith(".");
	}

	/**
	 * Two columns, of which the first only labels the second, also what the Netherlands
	 * argues for.
	 */
	private boolean isLabelled() {
		List<Block> first = this.rows.stream()
			.flatMap(List::stream)
			.filter((block) -> cell(block).column() == 0)
			.toList();
		return this.columns == 2 && first.stream().allMatch((block) -> block.text().length() <= LONGEST_LABEL) && (first
			.stream()
			.anyMatch((block) -> Labels.known(block.text()) == Labels.Kind.POSITION)
				|| (first.size() > 1 && first.stream().allMatch((block) -> this.repeated.contains(block.text()))));
	}

	private void label(List<Block> row, Set<Block.Cell> heads, Set<Block.Cell> texts) {
		String label = (cell(row.get(0)).column() == 0) ? row.get(0).text() : "";
		boolean alone = row.stream().allMatch((block) -> cell(block).column() == 0);
		boolean known = Labels.known(label) != null || isTopicLabel(label) || this.repeated.contains(label);
		for (Block block : row) {
			boolean unknown = cell(block).column() == 0 && !known && !alone;
			if (!unknown) {
				texts.add(cell(block));
			}
			if ((alone && !known) || (isTopicLabel(label) && cell(block).column() == 1)) {
				heads.add(cell(block));
			}
		}
	}

	static boolean isTopicLabel(String text) {
		return TOPIC.matcher(text.strip()).matches();
	}

	private static boolean isCount(Block block) {
		return COUNT.matcher(block.text().strip()).matches();
	}

	private static Block.Cell cell(Block block) {
		return Objects.requireNonNull(block.cell());
	}

}
