package org.meetingdossier.intake.stage.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.stage.outline.ColumnLabels;
import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.outline.Labels;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.program.MentionedSessions;
import org.meetingdossier.intake.stage.program.Program;
import org.meetingdossier.intake.stage.promise.Commitments;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the blocks behind the introduction; gives the topics under their headings,
 * with background, position and notes. A letter without headings has no topics.
 */
public final class Topics {

	private static final Pattern LABELLED = Pattern.compile("^(?:[>*\u2013-]\\s+)?([\\p{L} ]{4,45}?)\\s*:\\s+(\\S.*)$",
			Pattern.DOTALL);

	private static final Pattern LABELLED_LINE = Pattern.compile("(?m)(?<=\\n)^([\\p{L} ]{4,45}?)\\s*:\\s+(?=\\S)");

	/** A dinner of which there is nothing to say but that it is. */
	private static final Pattern NO_AGENDA = Pattern
		.compile("(?iu)\\b(?:geen|zonder) (?:\\p{L}+ )?(?:agenda|(?:gespreks|bespreek)?onderwerpen|bespreekpunten)\\b");

	/**
	 * What the letter says at its end of its meeting as a whole, or of what was asked.
	 */
	private static final Pattern AFTERWARDS = Pattern.compile(
			"(?iu)\\b(?:uitkomsten?|resultaten|verslag|afloop|verloop|(?:commissie)?debat|schriftelijk overleg)\\b");

	/** What a letter calls itself, or says of others behind all topics. */
	private static final Pattern ITSELF = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:deze (?:brief|kamerbrief|geannoteerde agenda)|dit (?:schrijven|verslag))(?!\\p{L})|^(?:tot slot|ten slotte),? verwijs(?:en)? (?:ik|wij) |^de volgende (?:zitting|vergadering|bijeenkomst|top|raad) (?:is|wordt|vindt|staat) ");

	/** Headings of what else happens at a meeting. */
	private static final Pattern PROGRAM = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:\\p{L}*programma|marges?|kantlijn|overig\\p{L}*|gesprekken|ontmoetingen|bijeenkomsten|bilatera\\p{L}*|bilateraaltjes|pers)(?!\\p{L})");

	/** Who meets with a day behind it, without a word for what kind of part that is. */
	private static final Pattern ELSEWHERE = Pattern
		.compile("(?u)(?:bijeen|plaats|ontmoet\\p{L}*|spreekt|spreken|gastheer|gastvrouw)(?!\\p{L})");

	/** What is annexed to a letter with topics is none of them. */
	private static final Pattern ANNEX = Pattern.compile("(?iu)^bijlagen?(?!\\p{L})");

	/** So many lines may end a letter behind its last topic. */
	private static final int MOST_LAST = 3;

	private final Pieces pieces;

	private final Beginnings beginnings;

	private final List<Block> blocks;

	private final int from;

	/** What the parts that are headings are called, without their day. */
	private final Map<Integer, String> titles = new LinkedHashMap<>();

	private final Map<Integer, Integer> parts = new LinkedHashMap<>();

	/** Whether a part has its topic right below it. */
	private boolean partsHead;

	private boolean inTopic;

	/** Whether a topic was read. */
	private boolean read;

	private boolean annexed;

	private boolean hasPosition;

	private @Nullable Boolean labelled;

	/** Whether the position ends in what it lists. */
	private boolean lists;

	private @Nullable Integer currentPart;

	private boolean closed;

	/** The level of a heading of what is no topic; what is below it is none either. */
	private int aside = Integer.MAX_VALUE;

	/** The level of the heading of the topic; none is as deep as the deepest. */
	private int level = Integer.MAX_VALUE;

	/** Whether the topic is a row of a table, with which it ends. */
	private boolean tabled;

	private final ColumnLabels columns;

	/**
	 * The topics of a letter.
	 * @param pieces takes the paragraphs
	 * @param from the index of the block with the title
	 */
	public Topics(Pieces pieces, int from) {
		this.pieces = pieces;
		this.from = from;
		this.blocks = pieces.blocks().subList(from, pieces.blocks().size());
		this.columns = ColumnLabels.of(pieces.blocks());
		this.beginnings = Beginnings.of(this.blocks);
	}

	/**
	 * Where the topics start.
	 * @return the index of the first block of a topic, counted from the title; the number
	 * of blocks from there when there is none
	 */
	public int start() {
		return this.beginnings.first();
	}

	/**
	 * Reads the topics.
	 * @param program the parts of the meeting
	 */
	public void read(List<Program.Part> program) {
		for (int i = 0; i < program.size(); i++) {
			if (program.get(i).heading()) {
				int heading = program.get(i).block();
				this.titles.put(heading, program.get(i).topic(this.blocks.get(heading).text()));
				this.parts.put(program.get(i).block(), i);
			}
		}
		this.parts.forEach((heading, part) -> {
			// What is named as a body does not begin the topics, but heads them.
			if (heading < start() && hasDeeperHeading(heading)) {
				this.currentPart = part;
			}
		});
		this.partsHead = this.parts.keySet().stream().anyMatch((part) -> isTopicHeading(part + 1));
		for (int i = start(); i < this.blocks.size(); i++) {
			read(i);
		}
	}

	private void read(int index) {
		Block block = this.blocks.get(index);
		this.annexed |= this.read && Heading.is(block) && ANNEX.matcher(block.text()).find()
				&& !Heading.namesMeeting(block.text());
		if (this.annexed) {
			end();
			this.pieces.add(Piece.Role.UNUSED, this.from + index);
			return;
		}
		Labels.Kind kind = (Heading.is(block) || Heading.isLabel(block.text()))
				? this.beginnings.labels().kindOf(block.text()) : null;
		if (kind == Labels.Kind.POSITION || kind == Labels.Kind.BACKGROUND) {
			this.labelled = kind == Labels.Kind.POSITION;
			label(index);
			return;
		}
		if (Heading.is(block)) {
			head(index);
			return;
		}
		if (this.columns.isHead(block) || this.columns.isCount(block)) {
			this.pieces.add(Piece.Role.UNUSED, this.from + index);
			this.labelled = Boolean.FALSE;
			return;
		}
		Labels.Kind column = this.columns.kindOf(block);
		if (column != null) {
			this.labelled = column == Labels.Kind.POSITION;
		}
		int lead = this.beginnings.leads().getOrDefault(index, 0);
		if (lead > 0) {
			end();
			this.pieces.topic(Heading.titleOfLead(block.text().substring(0, lead)), this.from + index, lead);
			begin();
			this.pieces.note(this.from + index);
			body(this.from + index, block.text(), lead);
			return;
		}
		String theme = this.beginnings.themes().get(index);
		if (theme != null) {
			end();
			this.pieces.topic(theme, this.from + index, 0);
			begin();
		}
		this.closed |= Heading.isClosing(this.blocks, index) || isOfWhole(index)
				|| (this.tabled && block.cell() == null);
		if (!this.inTopic || this.closed) {
			this.pieces.add(Piece.Role.UNUSED, this.from + index);
			return;
		}
		this.pieces.note(this.from + index);
		if (Commitments.isNothingElse(block.text()) && (isLast(index) || !Commitments.isOurPromise(block.text()))) {
			// It is told as what it is.
			this.pieces.add(Piece.Role.UNUSED, this.from + index);
			return;
		}
		body(this.from + index, block.text(), 0);
	}

	/**
	 * Last lines that promise a report of the whole meeting, or only speak of the letter
	 * itself, are not of the last topic.
	 */
	private boolean isOfWhole(int index) {
		int last = index;
		while (last < index + MOST_LAST && !isLast(last)) {
			last++;
		}
		return last < index + MOST_LAST && IntStream.rangeClosed(index, last).allMatch(this::tellsOfWhole);
	}

	private boolean tellsOfWhole(int index) {
		String text = this.blocks.get(index).text();
		List<String> sentences = Sentences.of(text);
		boolean reports = AFTERWARDS.matcher(text).find() && sentences.stream().anyMatch(Commitments::isPromise);
		boolean ofLetter = !sentences.isEmpty() && !text.contains("motie")
				&& sentences.stream().allMatch((sentence) -> ITSELF.matcher(sentence).find());
		return ofLetter || MentionedSessions.isBeside(text)
				|| (reports && sentences.stream().noneMatch(Positions::isPosition));
	}

	private boolean isLast(int index) {
		return index + 1 == this.blocks.size() || Heading.isClosing(this.blocks, index + 1);
	}

	// A label is no words of the dossier, but its notes are.
	private void label(int index) {
		this.pieces.note(this.from + index);
		if (this.inTopic && !this.pieces.blocks().get(this.from + index).marks().isEmpty()) {
			add(Boolean.TRUE.equals(this.labelled), this.from + index, 0,
					this.pieces.blocks().get(this.from + index).text().length());
		}
	}

	private void head(int index) {
		Block block = this.blocks.get(index);
		boolean within = this.inTopic && block.level() > this.level
				&& this.beginnings.topicLevels().contains(this.level);
		if (within && !this.parts.containsKey(index) && !Heading.isFrame(block.text()) && !headsPromises(index)) {
			this.pieces.subheading(this.from + index);
			this.labelled = null;
			return;
		}
		end();
		if (block.level() > this.aside) {
			this.pieces.add(Piece.Role.UNUSED, this.from + index);
			return;
		}
		this.aside = (Labels.known(block.text()) == Labels.Kind.ASIDE) ? block.level() : Integer.MAX_VALUE;
		Integer session = this.parts.get(index);
		boolean topicsBelow = index + 1 < this.blocks.size() && Heading.is(this.blocks.get(index + 1))
				&& !this.beginnings.labels().isLabel(this.blocks.get(index + 1).text());
		boolean heads = session != null
				&& (topicsBelow || hasDeeperHeading(index) || (this.partsHead && introducesTopic(index)));
		if (session != null) {
			this.currentPart = heads ? session : null;
		}
		boolean groups = this.beginnings.leads().containsKey(index + 1)
				|| (topicsBelow && block.level() < this.blocks.get(index + 1).level())
				|| (session == null && (this.beginnings.groups(this.blocks, index)
						|| (Heading.isDayOf(block.text()) && hasDeeperHeading(index))));
		if (heads || groups || (session != null && isWithoutAgenda(index)) || Heading.isFrame(block.text())
				|| headsPromises(index) || headsProgram(index)) {
			this.pieces.add(Piece.Role.UNUSED, this.from + index);
			return;
		}
		this.level = block.level();
		this.tabled = block.cell() != null;
		Integer part = (session != null) ? session : this.currentPart;
		Integer id = (part != null) ? part + 1 : null;
		this.pieces.topic(this.titles.getOrDefault(index, Gathering.withoutBrackets(Heading.title(block.text()))),
				this.from + index, new Piece.Standing(id, false, TopicState.ON_AGENDA, ""));
		begin();
	}

	/** What is only promised below a heading is no topic. */
	private boolean headsPromises(int index) {
		boolean promises = false;
		for (int i = index + 1; i < this.blocks.size() && !Heading.is(this.blocks.get(i)); i++) {
			String text = this.blocks.get(i).text();
			if (Heading.isClosing(this.blocks, i)) {
				break;
			}
			if (!Commitments.isNothingElse(text)) {
				return false;
			}
			promises = true;
		}
		return promises;
	}

	/**
	 * What else there is of a programme below a heading that says no more is no topic.
	 */
	private boolean headsProgram(int index) {
		if (!PROGRAM.matcher(Heading.title(this.blocks.get(index).text())).find()) {
			return false;
		}
		boolean tells = false;
		for (int i = index + 1; i < this.blocks.size() && !Heading.is(this.blocks.get(i))
				&& !Heading.isClosing(this.blocks, i); i++) {
			for (String sentence : Sentences.of(this.blocks.get(i).text())) {
				boolean part = Gathering.kindIn(sentence) != null;
				if (!part && !ELSEWHERE.matcher(sentence).find() && !Commitments.isPromise(Pieces.plain(sentence))) {
					return false;
				}
				tells |= part;
			}
		}
		return tells;
	}

	private boolean isWithoutAgenda(int index) {
		StringBuilder text = new StringBuilder();
		for (int i = index + 1; i < this.blocks.size() && !Heading.is(this.blocks.get(i)); i++) {
			text.append(this.blocks.get(i).text()).append('\n');
		}
		List<String> sentences = Sentences.of(Pieces.plain(text.toString()));
		return NO_AGENDA.matcher(text).find() && sentences.stream().noneMatch(Positions::isPosition);
	}

	private boolean isTopicHeading(int index) {
		return index < this.blocks.size() && Heading.is(this.blocks.get(index)) && !this.parts.containsKey(index)
				&& !Heading.isFrame(this.blocks.get(index).text())
				&& !this.beginnings.labels().isLabel(this.blocks.get(index).text());
	}

	/** Whether nothing is argued between the heading of a part and that of a topic. */
	private boolean introducesTopic(int index) {
		int next = index + 1;
		while (next < this.blocks.size() && !Heading.is(this.blocks.get(next))) {
			if (Sentences.of(this.blocks.get(next++).text()).stream().anyMatch(Positions::isPosition)) {
				return false;
			}
		}
		return isTopicHeading(next);
	}

	/** Whether the next heading is a lower one; what ends the letter is no topic. */
	private boolean hasDeeperHeading(int index) {
		for (int i = index + 1; i < this.blocks.size(); i++) {
			Block block = this.blocks.get(i);
			if (Heading.is(block) && Heading.isFrame(block.text())) {
				return false;
			}
			if (Heading.is(block) && !this.beginnings.labels().isLabel(block.text())) {
				return block.level() > this.blocks.get(index).level();
			}
		}
		return false;
	}

	/** A label may also stand within a paragraph, at the start of a line. */
	private void body(int block, String text, int from) {
		int at = from;
		Matcher line = LABELLED_LINE.matcher(text);
		while (line.find()) {
			if (line.start() > at && Heading.isLabel(line.group(1))) {
				passage(block, text, at, line.start());
				at = line.start();
			}
		}
		passage(block, text, at, text.length());
	}

	private void passage(int block, String text, int from, int to) {
		int start = from;
		boolean begins = from == 0 || text.charAt(from - 1) == '\n';
		Matcher label = LABELLED.matcher(text).region(from, to);
		if (begins && label.matches() && Heading.isLabel(Pieces.plain(label.group(1)))) {
			this.labelled = Labels.known(Pieces.plain(label.group(1))) == Labels.Kind.POSITION;
			start = label.start(2);
		}
		int led = (from == 0 && start == 0) ? Heading.leadingLabel(this.pieces.blocks().get(block)) : 0;
		if (led > 0) {
			this.labelled = Labels.known(Heading.titleOfLead(text.substring(0, led))) == Labels.Kind.POSITION;
			start = led;
		}
		String words = text.substring(start, Math.max(start, to));
		if (words.isBlank()) {
			return;
		}
		if (this.lists && this.pieces.blocks().get(block).kind() == Block.Kind.LIST_ITEM) {
			add(true, block, start, to);
			return;
		}
		this.lists = false;
		for (Positions.Side side : Positions.in(words, this.labelled)) {
			add(side.position(), block, start + side.start(), start + side.end());
			this.lists = side.position() && text.endsWith(":");
		}
	}

	private void add(boolean position, int block, int start, int end) {
		Piece.Role side = this.hasPosition ? Piece.Role.EXPLANATION : Piece.Role.POSITION;
		this.pieces.add(position ? side : Piece.Role.BACKGROUND, block, start, end);
		this.hasPosition |= position;
	}

	private void begin() {
		this.inTopic = true;
		this.read = true;
	}

	private void end() {
		this.pieces.endTopic();
		this.inTopic = false;
		this.hasPosition = false;
		this.labelled = null;
		this.lists = false;
		this.closed = false;
		this.level = Integer.MAX_VALUE;
	}

}
