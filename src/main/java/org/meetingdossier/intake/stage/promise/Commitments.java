package org.meetingdossier.intake.stage.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads all sentences; gives the promises to inform parliament that are still to
 * be kept, with who and when.
 */
public final class Commitments {

	/** What was promised in a debate, where it is promised again right behind it. */
	private static final Pattern RECALLS = Pattern
		.compile("(?iu)^(?:tijdens|in|bij) (?:het|de)\\b[^;]{0,120}?\\btoegezegd\\b");

	private static final String I = "ik";

	private Commitments() {
	}

	/**
	 * Reads the promises.
	 * @param blocks the blocks of the letter
	 * @param signer who signs it, if known
	 * @return the promises in reading order
	 */
	public static List<Promised> of(List<Block> blocks, @Nullable String signer) {
		List<Promised> promises = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			String text = blocks.get(i).text();
			List<Sentences.Span> spans = Sentences.within(text);
			for (int j = 0; j < spans.size(); j++) {
				Sentences.Span span = spans.get(j);
				String sentence = Pieces.plain(text.substring(span.start(), span.end()));
				boolean renewed = j + 1 < spans.size() && RECALLS.matcher(sentence).find()
						&& isPromise(Pieces.plain(text.substring(spans.get(j + 1).start(), spans.get(j + 1).end())));
				if (isPromise(sentence) && !renewed) {
					String clause = clauseIn(sentence);
					String who = Promising.whoIn(clause);
					promises.add(new Promised(i, span.start(), span.end(), new Proposal.Commitment(
							(I.equals(who) && signer != null) ? signer : who, Terms.in(clause), sentence)));
				}
			}
		}
		return promises;
	}

	/** The part of a sentence that promises, where others say what others do. */
	private static String clauseIn(String sentence) {
		return Arrays.stream(sentence.split(";\\s"))
			.filter((clause) -> isPromise(clause) && Promising.whoIn(clause) != null)
			.findFirst()
			.orElse(sentence);
	}

	/** Whether a sentence tells what was asked or promised before and is done now. */
	public static boolean discharges(String sentence) {
		PromiseRoles roles = PromiseRoles.of(sentence);
		return roles.beginsWith(PromiseRoles.Role.HEREBY, 2) && roles.has(PromiseRoles.Role.REQUEST);
	}

	/** Whether a paragraph promises, and does nothing else. */
	public static boolean isNothingElse(String paragraph) {
		List<String> sentences = Sentences.of(paragraph);
		return !sentences.isEmpty() && sentences.stream().allMatch((sentence) -> isPromise(Pieces.plain(sentence)));
	}

	/** Whether who speaks for the country promises something himself. */
	public static boolean isOurPromise(String sentence) {
		return Promising.isIn(sentence) && Promising.whoIn(sentence) != null;
	}

	public static boolean isPromise(String sentence) {
		return Promising.isIn(sentence);
	}

	/**
	 * A promise with the sentence that makes it.
	 *
	 * @param block the index of its block
	 * @param start where the sentence starts
	 * @param end where it ends, exclusive
	 * @param commitment what is promised
	 */
	public record Promised(int block, int start, int end, Proposal.Commitment commitment) {
	}

}
