package org.meetingdossier.letter.margin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A Word file with comments, read with nothing but a reader of zip files and patterns.
 */
public final class CommentedWord {

	private static final Pattern CUT = Pattern
		.compile("</w:t></w:r><w:r w:rsidR=\"(00D0[0-9A-F]{4})\">(?:<w:rPr>.*?</w:rPr>)?<w:t xml:space=\"preserve\">"
				+ "|</w:r><w:r w:rsidR=\"(00D0[0-9A-F]{4})\">(?:<w:rPr>.*?</w:rPr>)?", Pattern.DOTALL);

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	public CommentedWord(byte[] file) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				this.parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	public Map<String, byte[]> parts() {
		return this.parts;
	}

	public String text(String part) {
		return new String(this.parts.get(part), StandardCharsets.UTF_8);
	}

	/** The main part without the markup of the comments of an author. */
	public String withoutCommentsOf(String author) {
		String xml = text("word/document.xml");
		Matcher first = Pattern.compile("w:author=\"" + author + "\".*?w:rsidR=\"([0-9A-F]{8})\"", Pattern.DOTALL)
			.matcher(text("word/comments.xml"));
		String mark = first.find() ? first.group(1) : "";
		for (Integer id : comments(author).keySet()) {
			xml = xml.replace("<w:commentRangeStart w:id=\"" + id + "\"/>", "")
				.replace("<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>",
						"");
		}
		return CUT.matcher(xml)
			.replaceAll((cut) -> (mark.equals(cut.group(1)) || mark.equals(cut.group(2))) ? ""
					: Matcher.quoteReplacement(cut.group()));
	}

	/** What the comments of an author say, by their numbers. */
	public Map<Integer, List<String>> comments(String author) {
		Map<Integer, List<String>> comments = new TreeMap<>();
		if (!this.parts.containsKey("word/comments.xml")) {
			return comments;
		}
		Matcher comment = Pattern
			.compile("<w:comment [^>]*?w:id=[\"'](\\d+)[\"'][^>]*?w:author=[\"']([^\"']*)[\"'].*?</w:comment>",
					Pattern.DOTALL)
			.matcher(text("word/comments.xml"));
		while (comment.find()) {
			if (comment.group(2).equals(author)) {
				List<String> lines = new ArrayList<>();
				Matcher words = Pattern.compile("<w:p(?: [^>]*)?>(.*?)</w:p>").matcher(comment.group());
				while (words.find()) {
					lines.add(plain(words.group(1)));
				}
				comments.put(Integer.valueOf(comment.group(1)), lines);
			}
		}
		return comments;
	}

	/** The words between the start and the end of a comment. */
	public String about(int comment) {
		String xml = text("word/document.xml");
		int start = xml.indexOf("<w:commentRangeStart w:id=\"" + comment + "\"/>");
		int end = xml.indexOf("<w:commentRangeEnd w:id=\"" + comment + "\"/>");
		return plain(xml.substring(start, end));
	}

	private static String plain(String xml) {
		return xml.replace("<![CDATA[", "")
			.replace("]]>", "")
			.replaceAll("<[^>]*>", "")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&amp;", "&");
	}

}
