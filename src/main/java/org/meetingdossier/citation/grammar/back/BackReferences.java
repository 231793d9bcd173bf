package org.meetingdossier.citation.grammar.back;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.finding.CanonicalId;
import org.meetingdossier.citation.finding.IdRule;
import org.meetingdossier.citation.text.Cursor;

/**
 * Resolves references back once all citations of a text are known. A reference is
 * resolved only if one paper can be meant; it is never guessed. Linear in the number of
 * citations.
 */
public final class BackReferences {

	private static final int FARTHEST = 2_000;

	private final Cursor cursor;

	private final Map<String, Set<OfficialId>> byNumber = new HashMap<>();

	private final Map<String, Set<OfficialId>> byNote = new HashMap<>();

	private final Set<OfficialId> lastPlace = new LinkedHashSet<>();

	private final Set<DossierNumber> lastDossiers = new LinkedHashSet<>();

	private int lastEnd;

	private BackReferences(Cursor cursor) {
		this.cursor = cursor;
	}

	/**
	 * Resolves all references.
	 * @param cursor reads the text
	 * @param citations what was found in it, in order of their start
	 * @return all citations in order of their start
	 */
	public static List<Citation> resolve(Cursor cursor, List<Citation> citations) {
		if (!hasOpen(citations)) {
			return citations;
		}
		BackReferences references = new BackReferences(cursor);
		references.readNotes(citations);
		List<Citation> resolved = new ArrayList<>(citations.size());
		for (Citation citation : citations) {
			resolved.add(references.read(citation));
		}
		return resolved;
	}

	private static boolean hasOpen(List<Citation> citations) {
		for (Citation citation : citations) {
			if (citation.state() == CitationState.UNRESOLVED_BACK) {
				return true;
			}
		}
		return false;
	}

	private void readNotes(List<Citation> citations) {
		for (Citation citation : citations) {
			citation.id().ifPresent((id) -> {
				String note = NoteLabel.before(this.cursor, citation.start());
				if (!note.isEmpty()) {
					this.byNote.computeIfAbsent(note, (key) -> new LinkedHashSet<>()).add(id);
				}
			});
		}
	}

	private Citation read(Citation citation) {
		if (citation.state() == CitationState.UNRESOLVED_BACK) {
			Citation resolved = resolve(citation);
			resolved.id().ifPresent((id) -> this.lastEnd = citation.end());
			return resolved;
		}
		citation.id().ifPresent((id) -> remember(citation, id));
		return citation;
	}

	private void remember(Citation citation, OfficialId id) {
		citation.number()
			.ifPresent(
					(number) -> this.byNumber.computeIfAbsent(number.value(), (key) -> new LinkedHashSet<>()).add(id));
		if (!isSamePlace(citation.start())) {
			this.lastPlace.clear();
			this.lastDossiers.clear();
		}
		this.lastPlace.add(id);
		citation.dossier().ifPresent(this.lastDossiers::add);
		this.lastEnd = citation.end();
	}

	// Citations in one note are meant together.
	private boolean isSamePlace(int start) {
		if (start - this.lastEnd > 200) {
			return false;
		}
		for (int i = this.lastEnd; i < start; i++) {
			char character = this.cursor.characters()[i];
			if (character == '\n' || character == ']') {
				return false;
			}
		}
		return true;
	}

	private Citation resolve(Citation reference) {
		String number = reference.number().map(PaperNumber::value).orElse("");
		String reason = reference.reason().orElse("");
		if (reason.equals(Reason.NOTE.code())) {
			return reference.resolvedTo(this.byNote.getOrDefault(number, Set.of()));
		}
		if (reason.equals(Reason.SAME_NUMBER.code())) {
			return reference.resolvedTo(this.byNumber.getOrDefault(number, Set.of()));
		}
		boolean near = reference.start() - this.lastEnd <= FARTHEST;
		return reference.resolvedTo(near ? inLastPlace(reference) : Set.of());
	}

	private Set<OfficialId> inLastPlace(Citation reference) {
		Set<OfficialId> papers = new LinkedHashSet<>(this.lastPlace);
		reference.number().ifPresent((number) -> {
			papers.clear();
			for (DossierNumber dossier : this.lastDossiers) {
				IdRule rule = CanonicalId.kamerstuk(dossier);
				papers.add(new OfficialId(rule.kind(), rule.idOf(number)));
			}
		});
		return papers;
	}

}
