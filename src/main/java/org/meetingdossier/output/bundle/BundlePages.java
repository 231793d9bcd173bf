package org.meetingdossier.output.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.agenda.AgendaPage;
import org.meetingdossier.reading.document.DocumentPage;
import org.meetingdossier.reading.document.ReferencesPage;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * The pages of a bundle: those of the site, with links that work from a disk.
 */
final class BundlePages {

	private final BundleTemplates templates;

	private final BundleWords words;

	private final BundleLinks links;

	BundlePages(BundleTemplates templates, BundleWords words, BundleLinks links) {
		this.templates = templates;
		this.words = words;
		this.links = links;
	}

	BundleFile agenda(PublishedDossier shown, List<CheckedPlace> checked) {
		return framed(BundleAddresses.AGENDA, shown.dossier().title(),
				this.templates.main("reading/agenda", Map.of("page", AgendaPage.of(shown, checked))));
	}

	BundleFile references(PublishedDossier shown, List<CheckedPlace> checked,
			Map<OfficialId, RegisteredDocument> registered, Optional<RegisterSnapshot> snapshot) {
		return framed(BundleAddresses.REFERENCES, shown.dossier().title(), this.templates.main("reading/references",
				Map.of("page", ReferencesPage.of(shown, checked, registered, snapshot))));
	}

	/**
	 * What the register says of a document, and what checking gave wherever it is cited
	 * here.
	 */
	BundleFile document(String path, OfficialId id, Optional<RegisteredDocument> registered,
			Optional<RegisterSnapshot> snapshot, List<CheckedPlace> checked) {
		List<CheckedPlace> citing = checked.stream().filter((one) -> one.place().document().equals(id)).toList();
		DocumentPage page = DocumentPage.of(id, registered, snapshot, citing);
		Element main = this.templates.main("reading/document", Map.of("page", page));
		Map<String, Object> model = new HashMap<>(Map.of("places", page.places(), "checked", citing));
		main.append(this.templates.main("output/bundle/cited", model).html());
		return framed(path, page.document().name(), main);
	}

	BundleFile verify() {
		return framed("verify.html", null,
				this.templates.main("output/bundle/verify", Map.of("manifest", Bundle.MANIFEST)));
	}

	private BundleFile framed(String path, @Nullable String title, Element main) {
		String root = path.contains("/") ? "../" : "";
		main.select(".edition-name").forEach((element) -> element.text(this.words.version()));
		this.links.rewrite(main, root);
		Map<String, Object> model = new HashMap<>(
				Map.of("root", root, "words", this.words, "main", main.outerHtml(), "verify", title == null));
		model.put("title", title);
		return BundleFile.of(path, this.templates.page("output/bundle/page", model));
	}

}
