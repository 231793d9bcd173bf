package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.check.ranking.TellingWords;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.register.HighestNumber;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisterState;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.Variant;
import org.meetingdossier.register.live.LiveAnswer;

/**
 * What the register answers to the questions for a number of documents. It is asked about
 * all of them at once, and for what could be meant instead only when that is wanted.
 */
final class RegisterFacts implements Papers {

	/**
	 * So many words of a statement are looked up in the whole register, the longest ones.
	 */
	private static final int WORDS = 8;

	/** Fewer words find anything. */
	private static final int FEW = 3;

	private final Register register;

	private final RegisterState state;

	private final @Nullable RegisterSnapshot newest;

	private final Map<OfficialId, RegisteredDocument> documents;

	private final Map<OfficialId, List<Variant>> variants;

	private final Map<DossierNumber, HighestNumber> highest;

	private final Map<DossierNumber, PaperIndex> indexes = new HashMap<>();

	private final Map<List<String>, List<RegisteredDocument>> byWords = new HashMap<>();

	private final List<OfficialId> asked;

	private @Nullable Map<OfficialId, List<RegisteredDocument>> elsewhere;

	private final Map<OfficialId, LiveAnswer> live;

	private final KnownIndexes known;

	/**
	 * Asks for documents.
	 * @param state the state of the register that was read before
	 */
	RegisterFacts(Register register, RegisterState state, Collection<OfficialId> ids, Map<OfficialId, LiveAnswer> live,
			KnownIndexes known) {
		this.known = known;
		this.register = register;
		this.state = state;
		this.live = live;
		this.asked = ids.stream().distinct().toList();
		this.newest = register.newestSnapshot().orElse(null);
		this.documents = register.find(this.asked);
		this.variants = register.otherForms(this.asked);
		this.highest = register.highestNumbers(this.asked.stream()
			.filter((id) -> !this.documents.containsKey(id))
			.map(AboveTheHighest::dossierOf)
			.filter(Objects::nonNull)
			.distinct()
			.toList());
	}

	RegisterAnswer of(OfficialId id) {
		List<Variant> others = this.variants.getOrDefault(id, List.of());
		RegisteredDocument document = this.documents.get(id);
		List<Variant> candidates = (document != null) ? List.of()
				: others.stream().filter((one) -> isTheSamePaper(one.kind())).toList();
		if (candidates.size() == 1) {
			document = candidates.get(0).document();
		}
		LiveAnswer answer = this.live.get(id);
		if (document == null && answer instanceof LiveAnswer.Found found) {
			document = found.document();
		}
		// No register answers for an issue as a whole: its silence is that of nobody
		// asked.
		boolean reachable = !id.isIssue() && !(answer instanceof LiveAnswer.Unreachable);
		return new RegisterAnswer(snapshot(answer), reachable, document,
				candidates.stream().map((one) -> one.document().id()).toList(), OtherFormRemarks.of(others, document),
				highest(id));
	}

	/**
	 * A paper of the Eerste Kamer is numbered anew in each session: where that is not
	 * told, a paper of any session can be meant, and none of the Tweede Kamer.
	 */
	RegisterAnswer ofAnySession(OfficialId id) {
		List<RegisteredDocument> papers = this.variants.getOrDefault(id, List.of())
			.stream()
			.filter((one) -> isTheSamePaper(one.kind()))
			.map(Variant::document)
			.toList();
		return new RegisterAnswer(this.newest, true, (papers.size() == 1) ? papers.get(0) : null,
				papers.stream().map(RegisteredDocument::id).toList(), List.of(), null);
	}

	/** Since when a register that could not be reached has said nothing. */
	private @Nullable RegisterSnapshot snapshot(@Nullable LiveAnswer answer) {
		if (answer instanceof LiveAnswer.Unreachable unreachable && unreachable.lastReached() != null) {
			return new RegisterSnapshot(unreachable.register(), TheHague.dayOf(unreachable.lastReached()), "", 0);
		}
		return this.newest;
	}

	/**
	 * With the session in the id or in other capitals, or with the letter of the Eerste
	 * Kamer.
	 */
	private static boolean isTheSamePaper(Variant.Kind kind) {
		return kind == Variant.Kind.SPELLING || kind == Variant.Kind.EERSTE_KAMER;
	}

	private @Nullable HighestNumber highest(OfficialId id) {
		DossierNumber dossier = AboveTheHighest.dossierOf(id);
		return (dossier != null) ? this.highest.get(dossier) : null;
	}

	@Override
	public PaperIndex ofDossier(OfficialId cited) {
		DossierNumber dossier = AboveTheHighest.dossierOf(cited);
		return (dossier != null) ? this.indexes.computeIfAbsent(dossier, this::index) : new PaperIndex(List.of());
	}

	private PaperIndex index(DossierNumber dossier) {
		return this.known.of(this.state, dossier, () -> this.register.inDossier(dossier, Register.MOST_OF_A_DOSSIER));
	}

	private List<RegisteredDocument> elsewhere(OfficialId cited) {
		if (this.elsewhere == null) {
			this.elsewhere = this.register.sameNumberElsewhere(this.asked);
		}
		return this.elsewhere.getOrDefault(cited, List.of());
	}

	@Override
	public List<RegisteredDocument> withWords(OfficialId cited, TellingWords statement) {
		List<String> words = statement.words().stream().limit(WORDS).toList();
		List<RegisteredDocument> found = new ArrayList<>(elsewhere(cited));
		if (words.size() >= FEW) {
			found.addAll(this.byWords.computeIfAbsent(words, this.register::withWords));
		}
		return found;
	}

	@Override
	public boolean knows(String word) {
		return !this.register.search(word, 1).isEmpty();
	}

}
