package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Something that a sentence tells where a title tells something else: of the same word,
 * "de evaluatie van de donorwet" and "evaluatie woningwet", or in a compound with it.
 *
 * @param said the words of the sentence
 * @param titled those in the title
 * @param sure whether both cannot mean the same thing
 */
public record Contrast(List<String> said, List<String> titled, boolean sure) {

	/** Copies the words. */
	public Contrast {
		said = List.copyOf(said);
		titled = List.copyOf(titled);
	}

	/**
	 * Compares a sentence with a title.
	 * @param dossier what is said of each paper of the dossier
	 * @param known that, and who wrote the paper
	 * @return where both differ, those that are sure first
	 */
	public static List<Contrast> of(Words sentence, Words title, Subject dossier, Subject known,
			Predicate<String> word) {
		List<Contrast> things = things(TopicWords.of(sentence.whole()), TopicWords.of(title.whole()), known);
		return things.isEmpty()
				? new Search(new PhraseWords(sentence), new PhraseWords(title), dossier, known, word).all() : things;
	}

	private static List<Contrast> things(TopicWords said, TopicWords titled, Subject known) {
		if (!said.namesOtherThings(titled)) {
			return List.of();
		}
		List<String> other = said.namingOtherThings(titled, TopicWords.of(String.join(" ", known.words())), false);
		return other.isEmpty() ? List.of() : List.of(new Contrast(other, List.of(), true));
	}

	/**
	 * The places of both texts beside each other.
	 *
	 * @param said the sentence
	 * @param titled the title
	 * @param dossier what is said of each paper of the dossier
	 * @param known that, and who wrote the paper
	 * @param word whether something is a word
	 */
	private record Search(PhraseWords said, PhraseWords titled, Subject dossier, Subject known,
			Predicate<String> word) {

		List<Contrast> all() {
			this.said.share(this.titled, this.known);
			this.titled.share(this.said, this.dossier);
			List<Contrast> found = new ArrayList<>();
			Set<String> ministries = this.said.ministries();
			Set<String> others = this.titled.ministries();
			if (!ministries.isEmpty() && !others.isEmpty() && Collections.disjoint(ministries, others)) {
				found.add(new Contrast(List.copyOf(ministries), List.copyOf(others), true));
			}
			for (int place : this.said.all()) {
				this.titled.all().forEach((other) -> at(place, other).ifPresent(found::add));
			}
			List<String> names = this.said.names();
			List<String> itsNames = this.titled.names();
			if (found.isEmpty() && !names.isEmpty() && !itsNames.isEmpty() && !abbreviates(names, itsNames)
					&& !abbreviates(itsNames, names)) {
				found.add(new Contrast(names, itsNames, false));
			}
			found.sort((one, other) -> Boolean.compare(other.sure, one.sure));
			return found;
		}

		private Optional<Contrast> at(int place, int other) {
			String one = this.said.at(place);
			String its = this.titled.at(other);
			Compound compound = Compound.of(one, its, this.word);
			if (compound != null && compound.isOfBoth()) {
				boolean apart = this.said.isTelling(place) && this.titled.isTelling(other)
						&& !this.titled.hasLike(compound.one()) && !this.said.hasLike(compound.other());
				return apart ? Optional.of(new Contrast(List.of(one), List.of(its), true)) : Optional.empty();
			}
			boolean common = this.known.words().stream().anyMatch((word) -> Likeness.isAlike(word, one));
			boolean alike = (compound != null) ? isOtherwise(compound, one, its) : Likeness.isAlike(one, its);
			return (alike && !common && this.said.isNoun(place) && this.titled.isNoun(other))
					? told(place, other, compound) : Optional.empty();
		}

		/** "metingen", "luchtmetingen", where nothing else is said of the air. */
		private boolean isOtherwise(Compound compound, String one, String its) {
			return !this.titled.has(one) && !this.said.has(its)
					&& (compound.one().isEmpty() || !this.titled.hasLike(compound.one()))
					&& (compound.other().isEmpty() || !this.said.hasLike(compound.other()));
		}

		private Optional<Contrast> told(int place, int other, @Nullable Compound compound) {
			PhraseWords.Complement behind = this.said.behind(place, true);
			PhraseWords.Complement itsBehind = this.titled.behind(other, false);
			boolean mine = compound != null && !compound.one().isEmpty();
			boolean its = compound != null && !compound.other().isEmpty();
			List<String> more = mine ? List.of(this.said.at(place)) : behind.words();
			List<String> itsMore = its ? List.of(this.titled.at(other)) : itsBehind.words();
			boolean adjective = itsMore.isEmpty();
			itsMore = adjective ? this.titled.before(other) : itsMore;
			if (more.isEmpty() || itsMore.isEmpty() || abbreviates(more, itsMore) || abbreviates(itsMore, more)) {
				return Optional.empty();
			}
			boolean plain = this.said.isTelling(place) && this.titled.isTelling(other);
			boolean alone = this.titled.sharesOnly(other);
			if (!plain && !alone && this.titled.isMostlyShared(other)) {
				return Optional.empty();
			}
			boolean named = isNamed(more) && isNamed(itsMore);
			boolean sorted = named || isNamed(more) == isNamed(itsMore) || (alone && !isNamed(more));
			boolean apart = !behind.more() && !itsBehind.more() && sorted && !this.titled.isMostlyShared(other);
			// "onlineplatforms" and "platforms" are words for one thing.
			boolean one = compound != null
					&& TopicWords.of(this.said.at(place)).meansExactly(TopicWords.of(this.titled.at(other)));
			boolean near = one || (!named
					&& TopicWords.of(String.join(" ", more)).isOfSameFields(TopicWords.of(String.join(" ", itsMore))));
			return Optional
				.of(new Contrast(more, itsMore, (plain || alone) && (named || apart) && !near && !adjective));
		}

		private static boolean isNamed(List<String> words) {
			return Character.isUpperCase(words.get(0).charAt(0));
		}

		/** "AcICT" is "Adviescollege ICT-toetsing". */
		private static boolean abbreviates(List<String> words, List<String> others) {
			return PhraseWords.isShort(words.get(0)) && !PhraseWords.isShort(others.get(0))
					&& words.get(0).charAt(0) == others.get(0).charAt(0);
		}

	}

}
