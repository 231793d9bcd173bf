package org.meetingdossier.dossier.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;

/**
 * Puts each citation of a text in a {@link CitationNode}. A citation may run over a line
 * end, but not into or out of emphasis; words that are already a link stay that link.
 */
final class CitationMarker extends AbstractVisitor {

	private static final CitationFinder FINDER = new CitationFinder();

	@Override
	public void visit(Paragraph paragraph) {
		mark(paragraph);
	}

	@Override
	public void visit(Heading heading) {
		mark(heading);
	}

	@Override
	public void visit(Emphasis emphasis) {
		mark(emphasis);
	}

	@Override
	public void visit(StrongEmphasis emphasis) {
		mark(emphasis);
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof InlineFootnote) {
			mark(node);
		}
	}

	private void mark(Node parent) {
		visitChildren(parent);
		for (TextRun run : TextRun.in(parent)) {
			bySpan(FINDER.findCited(run.text())).forEach((span, documents) -> run.wrap(span, documents));
		}
	}

	private static Map<TextRun.Span, List<OfficialId>> bySpan(List<Citation> citations) {
		Map<TextRun.Span, List<OfficialId>> spans = new LinkedHashMap<>();
		for (Citation citation : citations) {
			TextRun.Span span = new TextRun.Span(citation.start(), citation.end());
			citation.id().ifPresent((id) -> spans.computeIfAbsent(span, (key) -> new ArrayList<>()).add(id));
		}
		return spans;
	}

}
