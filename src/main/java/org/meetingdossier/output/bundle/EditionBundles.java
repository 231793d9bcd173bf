package org.meetingdossier.output.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.output.LinkedDocuments;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.OutputFormat;
import org.meetingdossier.platform.PageStyles;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Makes the bundle of an edition, or of a revision that is none yet. It is a pure
 * function of what its reader may see, of the checks and of the register.
 */
@Component
public class EditionBundles {

	private static final Set<String> FORMS = Set.of("docx", "ics", "json");

	/** What is larger is fetched by itself by who needs it. */
	private static final int LARGEST_FORM = 1_000_000;

	private final BundleTemplates templates;

	private final PageStyles styles;

	private final Register register;

	private final List<OutputFormat> formats;

	private final MessageSource messages;

	EditionBundles(BundleTemplates templates, PageStyles styles, Register register, List<OutputFormat> formats,
			MessageSource messages) {
		this.templates = templates;
		this.styles = styles;
		this.register = register;
		this.formats = formats.stream().filter((format) -> FORMS.contains(format.extension())).toList();
		this.messages = messages;
	}

	/**
	 * Makes a bundle.
	 * @param shown the text, without what its reader may not see
	 * @param outgoing what of it goes into letters, with the level of all of it and the
	 * state
	 * @param checked its citations with what checking gave
	 */
	public Bundle of(PublishedDossier shown, OutgoingDossier outgoing, List<CheckedPlace> checked) {
		String name = outgoing.content().slug() + "-"
				+ Objects.requireNonNullElse(outgoing.edition(), "r" + outgoing.revision());
		List<OfficialId> documents = LinkedDocuments.of(outgoing.content(), checked);
		BundleAddresses addresses = new BundleAddresses(outgoing.content().slug());
		documents.forEach(addresses::add);
		List<BundleFile> files = new ArrayList<>(forms(name, outgoing));
		files.forEach((file) -> Stream.of("", "/editions/" + outgoing.edition())
			.forEach((below) -> addresses.add(below + file.path().substring(name.length()), file.path())));
		Optional<RegisterSnapshot> snapshot = this.register.newestSnapshot();
		BundleWords words = BundleWords.of(outgoing, checked, snapshot, this.messages);
		BundlePages pages = new BundlePages(this.templates, words,
				new BundleLinks(addresses, this.messages.getMessage("bundle.network", null, TheHague.LANGUAGE)));
		Map<OfficialId, RegisteredDocument> registered = this.register.find(documents);
		files.add(pages.agenda(shown, checked));
		files.add(pages.references(shown, checked, registered, snapshot));
		documents.forEach((id) -> files
			.add(pages.document(addresses.fileOf(id), id, Optional.ofNullable(registered.get(id)), snapshot, checked)));
		files.add(pages.verify());
		files.add(BundleFile.of("style.css", this.styles.css()));
		files.add(new BundleFile("verify.js", script()));
		return new Bundle(name, outgoing.at(), files);
	}

	private List<BundleFile> forms(String name, OutgoingDossier outgoing) {
		return this.formats.stream()
			.map((format) -> new BundleFile(name + "." + format.extension(), format.write(outgoing)))
			.filter((file) -> file.bytes().length <= LARGEST_FORM)
			.toList();
	}

	private static byte[] script() {
		try {
			return new ClassPathResource("output/verify.js").getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The script of a bundle cannot be read", ex);
		}
	}

}
