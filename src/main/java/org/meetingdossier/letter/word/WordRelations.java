package org.meetingdossier.letter.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.xml.Archive;
import org.meetingdossier.letter.xml.Walk;

/**
 * What one part of a Word file says of the others. What lies outside of the file is known
 * to exist, and never opened.
 */
public final class WordRelations extends Walk {

	private final String folder;

	private final List<Relation> relations = new ArrayList<>();

	private WordRelations(XMLStreamReader xml, String folder) {
		super(xml);
		this.folder = folder;
	}

	/**
	 * Reads the relations of a part.
	 * @param archive the file
	 * @param part the name of the part; empty for the file itself
	 * @return its relations
	 * @throws IOException if they are damaged
	 * @throws XMLStreamException if they are no XML
	 * @throws UnreadableLetterException if they are too large
	 */
	public static List<Relation> of(Archive archive, String part)
			throws IOException, XMLStreamException, UnreadableLetterException {
		int slash = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, slash);
		XMLStreamReader xml = archive.xml(folder + "_rels/" + part.substring(slash) + ".rels");
		if (xml == null) {
			return List.of();
		}
		WordRelations reader = new WordRelations(xml, folder);
		reader.document();
		return reader.relations;
	}

	@Override
	protected void element(String name) throws XMLStreamException, UnreadableLetterException {
		if (name.equals("Relationship")) {
			String type = attribute("Type", "");
			boolean outside = "External".equals(attribute("TargetMode"));
			this.relations.add(new Relation(attribute("Id", ""), type.substring(type.lastIndexOf('/') + 1),
					outside ? null : resolved(attribute("Target", "")), outside ? attribute("Target", "") : ""));
		}
		children();
	}

	private String resolved(String target) {
		String path = target.startsWith("/") ? target.substring(1) : this.folder + target;
		List<String> parts = new ArrayList<>();
		for (String part : path.split("/", -1)) {
			if (part.equals("..") && !parts.isEmpty()) {
				parts.remove(parts.size() - 1);
			}
			else if (!part.equals(".")) {
				parts.add(part);
			}
		}
		return String.join("/", parts);
	}

	/**
	 * That a part refers to another.
	 *
	 * @param id how the part calls it
	 * @param type the last word of its type, such as {@code footnotes}
	 * @param part its name in the file; null when it lies outside
	 * @param address where it lies outside; empty when it does not
	 */
	public record Relation(String id, String type, @Nullable String part, String address) {
	}

}
