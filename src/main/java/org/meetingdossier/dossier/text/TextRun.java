package org.meetingdossier.dossier.text;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

import org.meetingdossier.citation.OfficialId;

/**
 * Neighbouring pieces of plain text with the line ends between them, read as one string.
 */
final class TextRun {

	private final List<Piece> pieces = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private int wrapped;

	static List<TextRun> in(Node parent) {
		List<TextRun> runs = new ArrayList<>();
		TextRun current = new TextRun();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			if (isText(child)) {
				current.add(child);
			}
			else if (!current.pieces.isEmpty()) {
				runs.add(current);
				current = new TextRun();
			}
		}
		if (!current.pieces.isEmpty()) {
			runs.add(current);
		}
		return runs;
	}

	private static boolean isText(Node node) {
		return node instanceof Text || node instanceof SoftLineBreak || node instanceof HardLineBreak;
	}

	private void add(Node node) {
		String literal = (node instanceof Text words) ? words.getLiteral() : "\n";
		int start = this.text.length();
		this.text.append(literal);
		this.pieces.add(new Piece(node, new Span(start, this.text.length()), sourceOf(node)));
	}

	private static Span sourceOf(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		if (spans.isEmpty()) {
			return new Span(0, 0);
		}
		SourceSpan last = spans.get(spans.size() - 1);
		return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
	}

	String text() {
		return this.text.toString();
	}

	/**
	 * Puts the pieces within a span into one citation node. Spans come in order; one that
	 * starts before the end of the one before is left alone.
	 */
	void wrap(Span span, List<OfficialId> documents) {
		if (span.start() < this.wrapped) {
			return;
		}
		this.wrapped = span.end();
		splitAt(span.start());
		splitAt(span.end());
		List<Piece> inside = this.pieces.stream().filter((piece) -> span.contains(piece.place())).toList();
		CitationNode citation = new CitationNode(documents, inside.get(0).source().start(),
				inside.get(inside.size() - 1).source().end());
		inside.get(0).node().insertBefore(citation);
		inside.forEach((piece) -> citation.appendChild(piece.node()));
	}

	private void splitAt(int offset) {
		for (int index = 0; index < this.pieces.size(); index++) {
			Piece piece = this.pieces.get(index);
			if (piece.place().start() < offset && offset < piece.place().end()) {
				this.pieces.set(index, piece.before(offset));
				this.pieces.add(index + 1, piece.from(offset));
				return;
			}
		}
	}

	/**
	 * A stretch of text.
	 *
	 * @param start the offset of its first unit
	 * @param end the offset after its last unit
	 */
	record Span(int start, int end) {

		boolean contains(Span other) {
			return this.start <= other.start && other.end <= this.end;
		}

		int length() {
			return this.end - this.start;
		}

	}

	/**
	 * One node of the run.
	 *
	 * @param node a text or a line end
	 * @param place where its text stands in the run
	 * @param source where it stands in the source
	 */
	private record Piece(Node node, Span place, Span source) {

		/** Cuts the node and keeps the part before the offset. */
		Piece before(int offset) {
			Text words = (Text) this.node;
			int cut = offset - this.place.start();
			Text rest = new Text(words.getLiteral().substring(cut));
			words.setLiteral(words.getLiteral().substring(0, cut));
			words.insertAfter(rest);
			return new Piece(words, new Span(this.place.start(), offset),
					new Span(this.source.start(), sourceOffset(offset, this.source.end())));
		}

		/** The part that {@link #before} cut off. */
		Piece from(int offset) {
			return new Piece(this.node.getNext(), new Span(offset, this.place.end()),
					new Span(sourceOffset(offset, this.source.start()), this.source.end()));
		}

		/**
		 * Escapes and entities are longer in the source than in the text: then only the
		 * whole node can be placed.
		 */
		private int sourceOffset(int offset, int otherwise) {
			boolean literal = this.place.length() == this.source.length();
			return literal ? this.source.start() + offset - this.place.start() : otherwise;
		}

	}

}
