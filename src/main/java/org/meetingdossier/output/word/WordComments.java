package org.meetingdossier.output.word;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.opc.PackagePartName;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.text.CitationNode;
import org.meetingdossier.output.PlaceComment;

/**
 * The comments in the margin of a letter, at what it cites. Word has none in a footnote:
 * what is said of words there hangs on its mark.
 */
final class WordComments {

	private static final String AUTHOR = "Meeting Dossier";

	private static final String INITIALS = "MD";

	private static final String TYPE = WordXml.RELATIONS + "/comments";

	private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

	/** Texts come in reading order, so that of equal places the first is meant. */
	private final Map<Key, Deque<PlaceComment>> waiting = new HashMap<>();

	private final List<PlaceComment> placed = new ArrayList<>();

	WordComments(List<PlaceComment> comments) {
		for (PlaceComment comment : comments) {
			this.waiting
				.computeIfAbsent(new Key(comment.start(), comment.end(), comment.document()),
						(key) -> new ArrayDeque<>())
				.add(comment);
		}
	}

	/** The numbers of the comments on a citation, which are written from now on. */
	List<Integer> on(CitationNode citation) {
		List<Integer> numbers = new ArrayList<>();
		for (OfficialId document : citation.documents()) {
			Deque<PlaceComment> comments = this.waiting.get(new Key(citation.start(), citation.end(), document));
			if (comments != null && !comments.isEmpty()) {
				numbers.add(this.placed.size());
				this.placed.add(comments.remove());
			}
		}
		return numbers;
	}

	/** The numbers of the comments on what a note cites, without the notes in it. */
	List<Integer> in(Node note) {
		List<Integer> numbers = new ArrayList<>();
		if (this.waiting.isEmpty()) {
			return numbers;
		}
		for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
			child.accept(new AbstractVisitor() {
				@Override
				public void visit(CustomNode node) {
					if (node instanceof CitationNode citation) {
						numbers.addAll(on(citation));
					}
					else if (!WordNotes.isMark(node)) {
						visitChildren(node);
					}
				}
			});
		}
		return numbers;
	}

	static void start(WordXml xml, List<Integer> numbers) {
		numbers.forEach((number) -> xml.empty("commentRangeStart", "id", number.toString()));
	}

	static void end(WordXml xml, List<Integer> numbers) {
		for (Integer number : numbers) {
			xml.empty("commentRangeEnd", "id", number.toString());
			xml.open("r").empty("commentReference", "id", number.toString()).close();
		}
	}

	/** Keeps the comments in the file, if there are any. */
	void save(WordFile file) {
		if (this.placed.isEmpty()) {
			return;
		}
		PackagePartName part = file.related(TYPE).orElseGet(() -> file.add("/word/comments.xml", TYPE, CONTENT).name());
		WordXml xml = new WordXml("comments");
		for (int number = 0; number < this.placed.size(); number++) {
			PlaceComment comment = this.placed.get(number);
			xml.open("comment", "id", String.valueOf(number), "author", AUTHOR, "date",
					comment.at().truncatedTo(ChronoUnit.SECONDS).toString(), "initials", INITIALS);
			for (String line : comment.lines()) {
				xml.open("p").open("r").words(line).close().close();
			}
			xml.close();
		}
		file.write(part, xml.toBytes());
	}

	/** Where a citation stands in its text. */
	private record Key(int start, int end, OfficialId document) {

	}

}
