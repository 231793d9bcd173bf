package org.meetingdossier.intake.stage.piece;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;

/**
 * The paragraphs of a proposal while a letter is read.
 */
public final class Pieces {

	private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*|[ \\t]{2,}");

	private final Letter letter;

	private final DossierWords words;

	private final int first;

	private final List<Piece> all = new ArrayList<>();

	private final Map<Integer, String> plain = new LinkedHashMap<>();

	private final Map<Integer, Set<String>> notes = new LinkedHashMap<>();

	private final List<Proposal.Commitment> commitments = new ArrayList<>();

	private @Nullable Integer topic;

	/**
	 * Starts without paragraphs.
	 * @param letter the letter, or the part of it that is about one meeting
	 * @param first where in the whole letter that part starts
	 */
	public Pieces(Letter letter, int first) {
		this.letter = letter;
		this.words = new DossierWords(letter);
		this.first = first;
	}

	public Letter letter() {
		return this.letter;
	}

	/** The blocks of the letter, or of the part of it. */
	public List<Block> blocks() {
		return this.letter.blocks();
	}

	/** Words of a block as a dossier keeps them. */
	public String written(int block, int start, int end) {
		return this.words.of(blocks().get(block), start, end);
	}

	/** Words of a block, as they stand in the whole letter. */
	public Words words(int block, int start, int end) {
		return new Words(this.first + block, start, end);
	}

	/** All words of a block. */
	public Words words(int block) {
		return words(block, 0, blocks().get(block).text().length());
	}

	public void add(Piece.Role role, int block) {
		add(role, block, 0, blocks().get(block).text().length());
	}

	public void add(Piece.Role role, int block, int start, int end) {
		Block from = blocks().get(block);
		add(Piece.of(this.all.size() + 1, role, this.words.of(from, start, end), words(block, start, end)),
				plain(from.text().substring(start, end)));
	}

	/** Starts a topic; its notes are those of the blocks from here on. */
	public void topic(String title, int block, Piece.Standing facts) {
		int id = this.all.size() + 1;
		add(new Piece(id, Piece.Role.TOPIC, title, words(block), facts, null), title);
		this.topic = id;
		note(block);
		List<Block.Mark> marks = blocks().get(block).marks();
		if (!marks.isEmpty()) {
			// A title holds no notes: they stand before the background.
			StringBuilder text = new StringBuilder();
			marks.forEach((mark) -> text.append(this.words
				.of(new Block(Block.Kind.PARAGRAPH, 0, "", List.of(mark), false, false, "", null), 0, 0)));
			add(Piece.of(this.all.size() + 1, Piece.Role.BACKGROUND, text.toString(), words(block)), "");
		}
	}

	/**
	 * Takes a heading within a topic: words of the dossier, but none of the letter's
	 * text.
	 */
	public void subheading(int block) {
		Block heading = blocks().get(block);
		String text = "### " + this.words.of(heading, 0, heading.text().length()).replaceFirst("^#+ ", "");
		add(Piece.of(this.all.size() + 1, Piece.Role.BACKGROUND, text, words(block)), "");
		note(block);
	}

	/** Starts a topic that a paragraph names at its start. */
	public void topic(String title, int block, int end) {
		int id = this.all.size() + 1;
		add(new Piece(id, Piece.Role.TOPIC, title, words(block, 0, end), Piece.Standing.NONE, null), title);
		this.topic = id;
	}

	/** What is known of the topic that was started last, so far. */
	public Piece.Standing standing() {
		for (int i = this.all.size() - 1; i >= 0; i--) {
			Piece.Standing facts = this.all.get(i).topic();
			if (facts != null) {
				return facts;
			}
		}
		return Piece.Standing.NONE;
	}

	public boolean isLast(Piece.Role role) {
		return !this.all.isEmpty() && this.all.get(this.all.size() - 1).role() == role;
	}

	/** What is known of the topic that was started last. */
	public void standing(Piece.Standing facts) {
		for (int i = this.all.size() - 1; i >= 0; i--) {
			Piece piece = this.all.get(i);
			if (piece.role() == Piece.Role.TOPIC) {
				this.all.set(i, new Piece(piece.id(), piece.role(), piece.text(), piece.words(), facts, null));
				return;
			}
		}
	}

	public void promise(Piece.Promise promise) {
		int last = this.all.size() - 1;
		Piece piece = this.all.get(last);
		this.all.set(last, new Piece(piece.id(), Piece.Role.COMMITMENT, piece.text(), piece.words(), null, promise));
	}

	/** Ends the topic, so that what follows is in none. */
	public void endTopic() {
		this.topic = null;
	}

	/** The notes of a block belong to the topic in which it stands. */
	public void note(int block) {
		if (this.topic != null) {
			Set<String> known = this.notes.computeIfAbsent(this.topic, (id) -> new LinkedHashSet<>());
			blocks().get(block).marks().forEach((mark) -> known.add(mark.note()));
		}
	}

	public void commitment(Proposal.Commitment commitment) {
		this.commitments.add(commitment);
	}

	public List<Proposal.Commitment> commitments() {
		return this.commitments;
	}

	private void add(Piece piece, String words) {
		this.all.add(piece);
		this.plain.put(piece.id(), words);
	}

	/** Puts a paragraph that was read apart behind the last one of its topic. */
	public void addInTopicOf(int block, String text, String words, Words rests, Piece.Promise promise) {
		int last = -1;
		boolean after = false;
		for (int i = 0; i < this.all.size(); i++) {
			Piece piece = this.all.get(i);
			if (piece.role() == Piece.Role.UNUSED) {
				continue;
			}
			if (piece.words() != null && piece.words().block() <= this.first + block) {
				last = i;
				after = false;
			}
			else if (piece.role() == Piece.Role.TOPIC) {
				after = true;
			}
			else if (!after && piece.role() != Piece.Role.INTRODUCTION) {
				last = i;
			}
		}
		int id = this.all.size() + 1;
		this.all.add(last + 1, new Piece(id, Piece.Role.COMMITMENT, text, rests, null, promise));
		this.plain.put(id, words);
	}

	/** Which block of this letter a paragraph stands in. */
	public int indexOf(Piece piece) {
		return (piece.words() != null) ? piece.words().block() - this.first : 0;
	}

	/** Puts another paragraph at the place of one. */
	public void replace(int index, Piece piece) {
		this.all.set(index, piece);
	}

	public List<Piece> all() {
		return this.all;
	}

	public String plainOf(Piece piece) {
		return this.plain.getOrDefault(piece.id(), "");
	}

	public List<String> notesOf(Piece topic) {
		return this.notes.getOrDefault(topic.id(), Set.of()).stream().toList();
	}

	public static String plain(String words) {
		boolean asIs = words.indexOf('\n') < 0 && words.indexOf('\t') < 0 && !words.contains("  ");
		return asIs ? words.strip() : BREAKS.matcher(words).replaceAll(" ").strip();
	}

}
