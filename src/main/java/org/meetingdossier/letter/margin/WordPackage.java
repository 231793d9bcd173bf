package org.meetingdossier.letter.margin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.word.WordRelations;
import org.meetingdossier.letter.word.WordRelations.Relation;
import org.meetingdossier.letter.xml.Archive;

/**
 * A Word file that is written once more with other content in few of its parts. All
 * others are copied as they are packed, without being unpacked.
 */
final class WordPackage {

	static final String TYPES = "[Content_Types].xml";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

	private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

	private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

	private static final String STRICT_TYPE = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

	private final Archive archive;

	private final String main;

	private final String relations;

	private @Nullable String comments;

	WordPackage(Archive archive, String main) throws IOException, XMLStreamException, UnreadableLetterException {
		this.archive = archive;
		this.main = main;
		int slash = main.lastIndexOf('/') + 1;
		this.relations = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
		for (Relation relation : WordRelations.of(archive, main)) {
			String part = relation.part();
			if (relation.type().equals("comments") && part != null && archive.has(part)) {
				this.comments = part;
				break;
			}
		}
	}

	/** The comments that the file has. */
	@Nullable String comments() throws IOException, UnreadableLetterException {
		return (this.comments != null) ? text(this.comments) : null;
	}

	void write(OutputStream target, byte[] main, CommentsPart comments) throws IOException, UnreadableLetterException {
		Map<String, byte[]> changed = new HashMap<>();
		if (!comments.isUnchanged()) {
			changed.put(this.main, main);
			changed.put((this.comments != null) ? this.comments : newPart(changed, comments.isStrict()),
					comments.write().getBytes(StandardCharsets.UTF_8));
		}
		this.archive.copy(target, changed);
	}

	private String newPart(Map<String, byte[]> changed, boolean strict) throws IOException, UnreadableLetterException {
		String folder = this.main.substring(0, this.main.lastIndexOf('/') + 1);
		String part = folder + "comments.xml";
		for (int number = 2; this.archive.has(part); number++) {
			part = folder + "comments" + number + ".xml";
		}
		String known = this.archive.has(this.relations) ? text(this.relations)
				: "<Relationships xmlns=\"%s\"/>".formatted(RELATIONS);
		String id = "rComments";
		while (known.contains(id)) {
			id += "x";
		}
		put(changed, this.relations, within(known, "<Relationship xmlns=\"%s\" Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>"
			.formatted(RELATIONS, id, strict ? STRICT_TYPE : TYPE, part)));
		put(changed, TYPES, within(text(TYPES), "<Override xmlns=\"%s\" PartName=\"/%s\" ContentType=\"%s\"/>"
			.formatted(CONTENT_TYPES, part, COMMENTS)));
		return part;
	}

	private static void put(Map<String, byte[]> changed, String part, String content) {
		changed.put(part, content.getBytes(StandardCharsets.UTF_8));
	}

	private String text(String part) throws IOException, UnreadableLetterException {
		byte[] bytes = this.archive.part(part);
		String text = new String((bytes != null) ? bytes : new byte[0], StandardCharsets.UTF_8);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** Puts XML at the end of what the root of a part holds. */
	static String within(String part, String added) {
		int end = part.lastIndexOf('<');
		if (part.startsWith("</", end)) {
			return part.substring(0, end) + added + part.substring(end);
		}
		int slash = part.lastIndexOf("/>");
		String name = part.substring(end + 1, slash).split("\\s", 2)[0];
		return part.substring(0, slash) + '>' + added + "</" + name + '>' + part.substring(slash + 2);
	}

}
