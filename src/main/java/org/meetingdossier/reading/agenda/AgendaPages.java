package org.meetingdossier.reading.agenda;

import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.glossary.Definitions;
import org.meetingdossier.reading.glossary.Glossary;

/**
 * Writes the page of an edition once for the state that it was read in: the pages of its
 * topics and those in the other language have the same texts.
 */
@Component
public class AgendaPages {

	/** Characters of HTML; an agenda of twelve topics has some 50,000. */
	private static final int MOST_CHARACTERS = 8_000_000;

	private final Cache<Written, AgendaPage> written = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((Written from, AgendaPage page) -> page.characters())
		.build();

	private final DossierChecks checks;

	private final Glossary glossary;

	AgendaPages(DossierChecks checks, Glossary glossary) {
		this.checks = checks;
		this.glossary = glossary;
	}

	/**
	 * The page of an edition, on which abbreviations lead to what they stand for.
	 * @param published the edition, without what the reader may not see
	 */
	public AgendaPage of(PublishedDossier published) {
		Definitions definitions = this.glossary.definitions();
		PublishedDossier.State state = published.state();
		return (state != null)
				? this.written.get(new Written(state, definitions.version()), (from) -> write(published, definitions))
				: write(published, definitions);
	}

	private AgendaPage write(PublishedDossier published, Definitions definitions) {
		return AgendaPage.of(published, this.checks.of(published), definitions);
	}

	/**
	 * What a page is written from.
	 *
	 * @param state the edition, with its levels and verdicts, and how far its reader may
	 * see
	 * @param definitions the version of what abbreviations stand for
	 */
	private record Written(PublishedDossier.State state, UUID definitions) {

	}

}
