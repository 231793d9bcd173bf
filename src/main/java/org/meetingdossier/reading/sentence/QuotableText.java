package org.meetingdossier.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.PlainWords;
import org.meetingdossier.dossier.text.Sentences;

/**
 * A text of an edition, sentence by sentence, without its footnotes.
 *
 * @param element whose text it is
 * @param field which of its texts
 * @param level how restricted it is
 * @param heading the anchor of what it stands under on the page of the agenda
 * @param sentences its sentences, at least one
 * @param words all sentences, with a space between them
 * @param starts where each sentence starts in the words
 */
record QuotableText(UUID element, String field, Level level, String heading, List<String> sentences, String words,
		List<Integer> starts) {

	private static final int MOST_KNOWN = 200;

	/** By the very dossier: one that is read anew is another. */
	private static final Cache<Dossier, List<QuotableText>> KNOWN = Caffeine.newBuilder()
		.weakKeys()
		.maximumSize(MOST_KNOWN)
		.build();

	QuotableText {
		sentences = List.copyOf(sentences);
		starts = List.copyOf(starts);
	}

	private QuotableText(UUID element, String field, Level level, String heading, List<String> sentences) {
		this(element, field, level, heading, sentences, String.join(" ", sentences), starts(sentences));
	}

	/** Taken apart once for as long as somebody reads that dossier. */
	static List<QuotableText> of(Dossier dossier) {
		return Objects.requireNonNull(KNOWN.get(dossier, QuotableText::takenApart));
	}

	private static List<QuotableText> takenApart(Dossier dossier) {
		List<QuotableText> texts = new ArrayList<>();
		for (Element element : dossier.elements()) {
			for (ElementField field : element.kind().fields()) {
				List<String> sentences = (field.part() != null) ? sentences(field.wordsIn(element.content()))
						: List.of();
				if (!sentences.isEmpty()) {
					texts.add(
							new QuotableText(element.id(), field.name(), element.level(), heading(element), sentences));
				}
			}
		}
		return List.copyOf(texts);
	}

	private static List<Integer> starts(List<String> sentences) {
		List<Integer> starts = new ArrayList<>();
		int start = 0;
		for (String sentence : sentences) {
			starts.add(start);
			start += sentence.length() + 1;
		}
		return starts;
	}

	private static List<String> sentences(String text) {
		return PlainWords.ofBlocks(DossierText.parse(text))
			.stream()
			.map(Quote::words)
			.flatMap((block) -> Sentences.in(block).stream())
			.toList();
	}

	private static String heading(Element element) {
		return switch (element.kind()) {
			case MEETING -> "introduction";
			case GENERAL_LINE -> "general-line";
			case SESSION -> "programme";
			case TOPIC, POSITION, COMMITMENT -> "topic-" + element.number();
		};
	}

	boolean isSameAs(QuotableText other) {
		return this.element.equals(other.element) && this.field.equals(other.field);
	}

	/** Where a sentence starts in the words. */
	int startOf(int sentence) {
		return this.starts.get(sentence);
	}

	/** The sentences that hold a part of the words. */
	QuotedSentences sentencesAt(int start, int end) {
		int first = 0;
		while (first < this.sentences.size() - 1 && startOf(first + 1) <= start) {
			first++;
		}
		int last = first;
		while (last < this.sentences.size() - 1 && startOf(last + 1) < end) {
			last++;
		}
		return new QuotedSentences(this, first, last);
	}

}
