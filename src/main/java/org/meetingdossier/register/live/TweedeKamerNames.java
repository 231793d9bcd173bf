package org.meetingdossier.register.live;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the Tweede Kamer calls the things that we ask for, from its own description
 * ({@code $metadata}): version 5 renamed some.
 *
 * @param documentNumber the number of a document, such as {@code 2025D20112}
 * @param numberInDossier the number of a paper within its dossier
 * @param expandable what can be asked along with a document
 */
record TweedeKamerNames(String documentNumber, String numberInDossier, List<String> expandable) {

	private static final List<String> WANTED = List.of("Kamerstukdossier", "Zaak", "DocumentActor",
			"HuidigeDocumentVersie");

	static TweedeKamerNames read(byte[] metadata) {
		Set<String> names = namesOfDocument(metadata);
		return new TweedeKamerNames(oneOf(names, "Nummer", "DocumentNummer"), oneOf(names, "Ondernummer", "Volgnummer"),
				WANTED.stream().filter(names::contains).toList());
	}

	private static String oneOf(Set<String> names, String... candidates) {
		return Stream.of(candidates)
			.filter(names::contains)
			.findFirst()
			.orElseThrow(() -> new RegisterUnreachableException(Trouble.NOT_UNDERSTOOD,
					"Describes documents without " + String.join(" or ", candidates)));
	}

	private static Set<String> namesOfDocument(byte[] metadata) {
		Set<String> names = new HashSet<>();
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(metadata));
			boolean document = false;
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					String name = String.valueOf(xml.getAttributeValue(null, "Name"));
					document = xml.getLocalName().equals("EntityType") ? name.equals("Document") : document;
					if (document && xml.getLocalName().endsWith("Property")) {
						names.add(name);
					}
				}
				else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("EntityType")) {
					document = false;
				}
			}
			return names;
		}
		catch (XMLStreamException ex) {
			throw new RegisterUnreachableException(Trouble.NOT_UNDERSTOOD, "Describes itself in no XML", ex);
		}
	}

}
