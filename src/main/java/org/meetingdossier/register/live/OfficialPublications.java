package org.meetingdossier.register.live;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * The official publications, of both Houses and of the government, asked by SRU. Ids are
 * compared by us as well, as the register also finds ids that only begin alike.
 */
final class OfficialPublications implements LiveSource {

	private static final Pattern KNOWN = Pattern
		.compile("(kst|h|ah|kv|nds|blg|stb|stcrt|trb)-[0-9A-Za-z]+(-[0-9A-Za-z]+)*");

	private static final Pattern FORM = Pattern.compile(".*-[hnb]\\d{1,2}");

	private static final int MOST_RECORDS = 20;

	private final LiveProperties.Source settings;

	private final RegisterConnection connection;

	private final Clock clock;

	OfficialPublications(LiveProperties.Source settings, RegisterConnection connection, Clock clock) {
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
		return KNOWN.matcher(id.value()).matches();
	}

	@Override
	public @Nullable Instant lastReached() {
		return this.connection.lastReached();
	}

	@Override
	public List<RegisteredDocument> ask(OfficialId id) {
		List<RegisteredDocument> exact = askFor(Set.of(id.value()));
		return exact.isEmpty() ? askFor(otherForms(id.value())) : exact;
	}

	private List<RegisteredDocument> askFor(Set<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.connection
			.get(question(ids), MediaType.APPLICATION_XML,
					(bytes) -> ReadAnswer.publications(bytes, name(), this.clock))
			.documents((facts) -> ids.contains(facts.id().value()));
	}

	private URI question(Set<String> ids) {
		String anyOf = ids.stream()
			.map((id) -> "dt.identifier==\"" + id + '"')
			.collect(Collectors.joining(" OR ", (ids.size() > 1) ? "(" : "", (ids.size() > 1) ? ")" : ""));
		String query = anyOf + " AND c.product-area==\"officielepublicaties\"";
		return URI
			.create(this.settings.address() + "?operation=searchRetrieve&version=2.0&startRecord=1&maximumRecords="
					+ MOST_RECORDS + "&query=" + Addresses.encoded(query));
	}

	/** Some papers exist only as a reprint or a correction, and capitals count. */
	private static Set<String> otherForms(String id) {
		Set<String> forms = new LinkedHashSet<>();
		int start = id.indexOf('-') + 1;
		String capitals = id.substring(0, start) + id.substring(start).toUpperCase(Locale.ROOT);
		if (id.startsWith("kst-") && !FORM.matcher(id).matches()) {
			Stream.of(id, capitals).distinct().forEach((one) -> {
				forms.add(one);
				forms.add(one + "-h1");
				forms.add(one + "-n1");
			});
		}
		forms.remove(id);
		return forms;
	}

}
