package org.meetingdossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.meetingdossier.search.shelf.FoundKind;
import org.meetingdossier.search.shelf.IndexField;
import org.meetingdossier.search.words.Abbreviations;
import org.meetingdossier.search.words.DutchStem;
import org.meetingdossier.search.words.IndexTerm;

/**
 * How what was asked is looked up, and what makes one hit better than another. The
 * weights say: a name before a text, a text before what it belongs to; the word before
 * its stem, the stem before a part of a compound.
 */
final class IndexQuery {

	private static final float TITLE = 2.2F;

	private static final float TEXT = 1;

	private static final float ABOUT = 0.3F;

	private static final float EXACT = 1.15F;

	private static final float STEM = 1;

	private static final float PART = 0.4F;

	private static final float WRITTEN_OUT = 0.5F;

	/** Of the ways that find the same the best counts, the others by this. */
	static final float TIE = 0.1F;

	private static final float WHOLE_NAME = 12;

	private static final float ITSELF = 60;

	private static final float NEAR = 1.5F;

	private static final int NEARNESS = 6;

	private final AskedWords asked;

	private IndexQuery(AskedWords asked) {
		this.asked = asked;
	}

	static IndexQuery of(AskedWords asked) {
		return new IndexQuery(asked);
	}

	/** The ways to find each part of the question. */
	List<Ways> parts() {
		return this.asked.parts().stream().map(IndexQuery::ways).toList();
	}

	/** What makes one hit better than another and finds none. */
	List<Query> besides() {
		List<Query> besides = new ArrayList<>(name());
		this.asked.likely()
			.forEach((id) -> besides.add(constant(new TermQuery(new Term(IndexField.ID, id.value())), ITSELF)));
		return besides;
	}

	/** Between equals: what is about it before what mentions it. */
	static float ofKind(FoundKind kind) {
		return switch (kind) {
			case MEETING -> 0.6F;
			case TOPIC -> 0.8F;
			case POSITION -> 0.4F;
			case FOOTNOTE, COMMITMENT, DOCUMENT -> 0;
		};
	}

	private static Query constant(Query query, float worth) {
		return new BoostQuery(new ConstantScoreQuery(query), worth);
	}

	private static Query anywhere(AskedWords.Part part) {
		return new DisjunctionMaxQuery(ways(part).all(), TIE);
	}

	private static Ways ways(AskedWords.Part part) {
		if (part instanceof AskedWords.Paper paper) {
			List<Query> ways = new ArrayList<>(
					List.of(constant(new TermQuery(new Term(IndexField.ID, paper.id().value())), ITSELF),
							in(IndexField.TITLE, IndexTerm.id(paper.id().value()), TITLE),
							in(IndexField.TEXT, IndexTerm.id(paper.id().value()), TEXT)));
			if (!paper.forms().isEmpty()) {
				ways.add(phrase(IndexField.TEXT, paper.forms(), IndexTerm::exact, 0));
			}
			return Ways.of(ways);
		}
		if (part instanceof AskedWords.Phrase phrase) {
			return Ways.of(List.of(new BoostQuery(phrase(IndexField.TITLE, phrase.forms(), IndexTerm::exact, 0), TITLE),
					phrase(IndexField.TEXT, phrase.forms(), IndexTerm::exact, 0)));
		}
		if (part instanceof AskedWords.Beginning beginning) {
			return Ways.of(List.of(beginning(IndexField.TITLE, beginning.form(), TITLE),
					beginning(IndexField.TEXT, beginning.form(), TEXT),
					beginning(IndexField.ABOUT, beginning.form(), ABOUT)));
		}
		if (part instanceof AskedWords.Joined joined) {
			Query both = new BooleanQuery.Builder().add(anywhere(new AskedWords.Word(joined.first())), Occur.MUST)
				.add(anywhere(new AskedWords.Word(joined.second())), Occur.MUST)
				.build();
			return Ways.of(List.of(both, anywhere(new AskedWords.Word(joined.first() + joined.second()))));
		}
		return ofWord(((AskedWords.Word) part).form());
	}

	private static Ways ofWord(String form) {
		Ways ways = new Ways(new ArrayList<>(), new ArrayList<>());
		ways.addWord(IndexField.TITLE, form, TITLE);
		ways.addWord(IndexField.TEXT, form, TEXT);
		ways.addWord(IndexField.ABOUT, form, ABOUT);
		BooleanQuery.Builder written = new BooleanQuery.Builder();
		Abbreviations.of(form).forEach((word) -> written.add(anywhere(new AskedWords.Word(word)), Occur.MUST));
		if (!Abbreviations.of(form).isEmpty()) {
			ways.finding().add(new BoostQuery(written.build(), WRITTEN_OUT));
		}
		return ways;
	}

	private static Query in(String field, String term, float weight) {
		return new BoostQuery(new TermQuery(new Term(field, term)), weight);
	}

	private static Query beginning(String field, String form, float weight) {
		Query words = new PrefixQuery(new Term(field, IndexTerm.exact(form)), MultiTermQuery.CONSTANT_SCORE_REWRITE);
		return new BoostQuery(new GatheredQuery(words), weight);
	}

	/** Somebody may have typed just a name, or words that stand together. */
	private List<Query> name() {
		List<String> forms = new ArrayList<>();
		for (AskedWords.Part part : this.asked.parts()) {
			if (part instanceof AskedWords.Word word) {
				forms.add(word.form());
			}
			else if (part instanceof AskedWords.Joined joined) {
				forms.addAll(List.of(joined.first(), joined.second()));
			}
			else {
				return List.of();
			}
		}
		List<Query> wholly = new ArrayList<>();
		String stems = String.join(" ", forms.stream().map(DutchStem::of).toList());
		wholly.add(constant(new TermQuery(new Term(IndexField.NAME, stems)), WHOLE_NAME));
		if (forms.size() > 1) {
			wholly.add(new BoostQuery(phrase(IndexField.TITLE, forms, IndexTerm::stem, NEARNESS), NEAR * TITLE));
			wholly.add(new BoostQuery(phrase(IndexField.TEXT, forms, IndexTerm::stem, NEARNESS), NEAR));
		}
		return wholly;
	}

	private static Query phrase(String field, List<String> forms, Function<String, String> term, int slop) {
		PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
		forms.forEach((form) -> phrase.add(new Term(field, term.apply(form))));
		return phrase.build();
	}

	/**
	 * The ways to find a part of the question.
	 *
	 * @param finding those that together find all there is
	 * @param ranking those that find nothing more and make it better
	 */
	record Ways(List<Query> finding, List<Query> ranking) {

		private static Ways of(List<Query> finding) {
			return new Ways(finding, List.of());
		}

		/** Where the word itself stands its stem stands as well. */
		private void addWord(String field, String form, float weight) {
			this.finding.add(in(field, IndexTerm.stem(form), weight * STEM));
			this.finding.add(in(field, IndexTerm.part(DutchStem.of(form)), weight * PART));
			this.ranking.add(in(field, IndexTerm.exact(form), weight * EXACT));
		}

		private List<Query> all() {
			return Stream.concat(this.finding.stream(), this.ranking.stream()).toList();
		}

	}

}
