package org.meetingdossier.output.pdf;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * A PDF that was written, read by others than who wrote it.
 */
final class WrittenPdf implements Closeable {

	private final byte[] bytes;

	private final PDDocument document;

	WrittenPdf(byte[] bytes) {
		this.bytes = bytes.clone();
		try {
			this.document = Loader.loadPDF(this.bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rules of a standard that the file breaks. */
	List<String> brokenRulesOf(PDFAFlavour standard) throws VeraPDFException, IOException {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(this.bytes), standard);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((assertion) -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
				.distinct()
				.toList();
		}
	}

	PDDocument document() {
		return this.document;
	}

	/** What stands on each page, its margins too. */
	List<String> pages() throws IOException {
		List<String> pages = new ArrayList<>();
		for (int number = 1; number <= this.document.getNumberOfPages(); number++) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(number);
			stripper.setEndPage(number);
			pages.add(stripper.getText(this.document));
		}
		return pages;
	}

	/** What is read aloud of a page, or what is not. */
	List<String> marked(PDPage page, boolean artifacts) throws IOException {
		PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
		extractor.processPage(page);
		return extractor.getMarkedContents()
			.stream()
			.filter((content) -> "Artifact".equals(content.getTag()) == artifacts)
			.map(WrittenPdf::words)
			.filter((words) -> !words.isBlank())
			.toList();
	}

	private static String words(PDMarkedContent content) {
		return content.getContents()
			.stream()
			.map((part) -> (part instanceof TextPosition text) ? text.getUnicode()
					: (part instanceof PDMarkedContent within) ? words(within) : "")
			.collect(Collectors.joining());
	}

	/**
	 * Where the lowest words of a page stand that are not in its margins, from 0 to 1.
	 */
	double lowest(int page) throws IOException {
		double[] lowest = new double[1];
		double height = this.document.getPage(page).getMediaBox().getHeight();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition text) {
				if (text.getYDirAdj() < height - 65) {
					lowest[0] = Math.max(lowest[0], text.getYDirAdj() / height);
				}
			}
		};
		stripper.setStartPage(page + 1);
		stripper.setEndPage(page + 1);
		stripper.getText(this.document);
		return lowest[0];
	}

	List<PDAnnotationLink> links() throws IOException {
		List<PDAnnotationLink> links = new ArrayList<>();
		for (PDPage page : this.document.getPages()) {
			for (PDAnnotation annotation : page.getAnnotations()) {
				if (annotation instanceof PDAnnotationLink link) {
					links.add(link);
				}
			}
		}
		return links;
	}

	/** The addresses outside the file to which it leads. */
	List<String> addresses() throws IOException {
		return links().stream()
			.map(PDAnnotationLink::getAction)
			.filter(PDActionURI.class::isInstance)
			.map((action) -> ((PDActionURI) action).getURI())
			.distinct()
			.toList();
	}

	/** The bookmarks, each with as many dots as it is deep. */
	List<String> bookmarks() {
		List<String> found = new ArrayList<>();
		add(this.document.getDocumentCatalog().getDocumentOutline(), "", found);
		return found;
	}

	private static void add(PDOutlineNode parent, String dots, List<String> found) {
		for (PDOutlineItem item : parent.children()) {
			found.add(dots + item.getTitle());
			add(item, dots + ".", found);
		}
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
