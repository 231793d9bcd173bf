package org.meetingdossier.search.words;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;

/**
 * A text as the index reads it: at the place of each word the word itself, its stem, the
 * stems of its parts and the paper that is cited from there on.
 */
public final class WordStream extends TokenStream {

	private static final CitationFinder CITATIONS = new CitationFinder();

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

	private final List<Term> terms;

	private final int length;

	private Iterator<Term> rest;

	private WordStream(List<Term> terms, int length) {
		this.terms = terms;
		this.length = length;
		this.rest = terms.iterator();
	}

	/**
	 * Reads a text.
	 * @param text the text
	 * @return its terms; can be read several times, one after the other
	 */
	public static WordStream of(String text) {
		List<Term> terms = new ArrayList<>();
		List<WrittenWord> words = WrittenWord.in(text);
		Iterator<Citation> citations = CITATIONS.findCited(text).iterator();
		Citation next = citations.hasNext() ? citations.next() : null;
		for (int index = 0; index < words.size(); index++) {
			WrittenWord word = words.get(index);
			add(word, terms);
			if (index + 1 < words.size() && word.isJoined(words.get(index + 1), text)) {
				WrittenWord behind = words.get(index + 1);
				String joined = DutchStem.of(word.form() + behind.form());
				terms.add(new Term(IndexTerm.part(joined), 0, word.start(), behind.end()));
			}
			while (next != null && next.start() < word.end()) {
				int end = Math.max(word.end(), next.end());
				next.id().ifPresent((id) -> terms.add(new Term(IndexTerm.id(id.value()), 0, word.start(), end)));
				next = citations.hasNext() ? citations.next() : null;
			}
		}
		return new WordStream(terms, text.length());
	}

	private static void add(WrittenWord word, List<Term> terms) {
		terms.add(new Term(IndexTerm.exact(word.form()), 1, word.start(), word.end()));
		terms.add(new Term(IndexTerm.stem(word.form()), 0, word.start(), word.end()));
		for (String stem : CompoundParts.stemsOf(word.form())) {
			terms.add(new Term(IndexTerm.part(stem), 0, word.start(), word.end()));
		}
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (!this.rest.hasNext()) {
			return false;
		}
		Term next = this.rest.next();
		this.term.append(next.value);
		this.increment.setPositionIncrement(next.increment);
		this.offset.setOffset(next.start, next.end);
		return true;
	}

	@Override
	public void reset() {
		this.rest = this.terms.iterator();
	}

	@Override
	public void end() {
		clearAttributes();
		this.offset.setOffset(this.length, this.length);
	}

	/** A term at its place. */
	private record Term(String value, int increment, int start, int end) {

	}

}
