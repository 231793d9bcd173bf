package org.meetingdossier.register.live;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.RegisteredDocument;

/**
 * The open data of the Tweede Kamer, asked by OData. It knows its own papers only, and
 * knows them before they are published. Dossiers with one number and different letters
 * are told apart by us: how a missing letter is written differs between versions.
 */
final class TweedeKamer implements LiveSource {

	private static final Pattern PAPER = Pattern.compile("kst-(\\d{4,5})(?:-[0-9A-Za-z]+)*?-([1-9]\\d{0,4})");

	private static final Pattern DOCUMENT = Pattern.compile("\\d{4}D\\d{1,6}");

	/** More is refused since version 5. */
	private static final int PAGE = 100;

	private static final int MOST_PAGES = 10;

	private final LiveProperties.Source settings;

	private final RegisterConnection connection;

	private final Clock clock;

	private volatile @Nullable TweedeKamerNames names;

	TweedeKamer(LiveProperties.Source settings, RegisterConnection connection, Clock clock) {
		this.settings = settings;
		this.connection = connection;
		this.clock = clock;
	}

	@Override
	public String name() {
		return this.settings.name();
	}

	@Override
	public boolean couldKnow(OfficialId id) {
		return PAPER.matcher(id.value()).matches() || DOCUMENT.matcher(id.value()).matches();
	}

	@Override
	public @Nullable Instant lastReached() {
		return this.connection.lastReached();
	}

	@Override
	public List<RegisteredDocument> ask(OfficialId id) {
		URI next = question(id.value());
		for (int page = 1; page <= MOST_PAGES; page++) {
			ReadAnswer answer = this.connection.get(next, MediaType.APPLICATION_JSON,
					(bytes) -> ReadAnswer.house(bytes, name(), this.clock));
			List<RegisteredDocument> documents = answer.documents((facts) -> isAsked(facts, id));
			String more = answer.next();
			if (!documents.isEmpty() || more == null) {
				return documents;
			}
			next = next(more);
		}
		throw new RegisterUnreachableException(Trouble.NOT_UNDERSTOOD, "Answers without an end");
	}

	private static boolean isAsked(DocumentFacts facts, OfficialId id) {
		return facts.id().equals(id) || id.value().equals(facts.documentNumber());
	}

	private URI question(String id) {
		TweedeKamerNames known = names();
		List<String> conditions = new ArrayList<>();
		Matcher paper = PAPER.matcher(id);
		if (paper.matches()) {
			conditions.add("Kamerstukdossier/any(d: d/Nummer eq " + paper.group(1) + ')');
			conditions.add(known.numberInDossier() + " eq " + paper.group(2));
		}
		else {
			conditions.add(known.documentNumber() + " eq '" + id + '\'');
		}
		conditions.add("Verwijderd eq false");
		return URI
			.create(this.settings.address() + "/Document?$filter=" + Addresses.encoded(String.join(" and ", conditions))
					+ "&$expand=" + Addresses.encoded(String.join(",", known.expandable())) + "&$top=" + PAGE);
	}

	private URI next(String link) {
		try {
			URI next = this.settings.address().resolve(link.replace(" ", "%20"));
			if (Addresses.isOf(this.settings.address(), next)) {
				return next;
			}
		}
		catch (IllegalArgumentException ex) {
			throw new RegisterUnreachableException(Trouble.NOT_UNDERSTOOD, "Goes on at no address", ex);
		}
		throw new RegisterUnreachableException(Trouble.NOT_UNDERSTOOD, "Goes on at another server");
	}

	/** Versions 4 and 5 have other names. Asked once, when first needed. */
	private TweedeKamerNames names() {
		TweedeKamerNames known = this.names;
		if (known == null) {
			known = this.connection.get(URI.create(this.settings.address() + "/$metadata"), MediaType.APPLICATION_XML,
					TweedeKamerNames::read);
			this.names = known;
		}
		return known;
	}

}
