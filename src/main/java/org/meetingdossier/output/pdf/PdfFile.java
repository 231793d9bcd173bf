package org.meetingdossier.output.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Makes a PDF/UA-1 and PDF/A-2a file of XHTML, or one for paper. Fonts and colours come
 * from the class path and the JDK; nothing that the XHTML names is ever fetched.
 */
final class PdfFile {

	/** The family of the fonts, as style sheets name it. */
	private static final String FAMILY = "Source Sans 3";

	private static final List<Font> FONTS = List.of(new Font("Regular", 400, FontStyle.NORMAL),
			new Font("It", 400, FontStyle.ITALIC), new Font("Bold", 700, FontStyle.NORMAL),
			new Font("BoldIt", 700, FontStyle.ITALIC));

	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	static {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	private PdfFile() {
	}

	/**
	 * Makes the file.
	 * @param xhtml a document with its style in it
	 * @param at when what it says was so; the same document of that moment is the same
	 * file
	 * @return the PDF
	 */
	static byte[] of(byte[] xhtml, Instant at) {
		return render(builder(xhtml).usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A), at);
	}

	/**
	 * Makes the file for paper: to keep (PDF/A-2b), but without claiming that it can be
	 * read by ear, as nobody can tag a note at the foot of its page.
	 * @param xhtml a document with its style in it
	 * @param at when what it says was so
	 */
	static byte[] forPaper(byte[] xhtml, Instant at) {
		return render(builder(xhtml).usePdfAConformance(PdfAConformance.PDFA_2_B), at);
	}

	private static PdfRendererBuilder builder(byte[] xhtml) {
		return new PdfRendererBuilder().withW3cDocument(parse(xhtml), null)
			.useColorProfile(COLOURS)
			.withProducer("Meeting Dossier")
			.useReplacementText("\u25a1")
			.useUriResolver((base, address) -> null)
			.useExternalResourceAccessControl((address, kind) -> false,
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
	}

	private static byte[] render(PdfRendererBuilder builder, Instant at) {
		try (PDDocument document = new PDDocument()) {
			builder.usePDDocument(document);
			for (Font font : FONTS) {
				builder.useFont(font.in(document), FAMILY, font.weight(), font.style(), true);
			}
			builder.buildPdfRenderer().createPDFWithoutClosing();
			date(document, at);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory does not fail", ex);
		}
	}

	/**
	 * What the renderer takes from the clock of the machine would make each file another.
	 */
	private static void date(PDDocument document, Instant at) throws IOException {
		ZonedDateTime time = at.atZone(ZoneOffset.UTC).withNano(0);
		document.getDocumentInformation().setCreationDate(GregorianCalendar.from(time));
		document.setDocumentId(at.getEpochSecond());
		PDMetadata metadata = document.getDocumentCatalog().getMetadata();
		String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		metadata.importXMPMetadata(
				xmp.replaceFirst("<xmp:CreateDate>[^<]*<", "<xmp:CreateDate>" + time.toOffsetDateTime() + "<")
					.getBytes(StandardCharsets.UTF_8));
	}

	private static Document parse(byte[] xhtml) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xhtml));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalArgumentException("Not a document of XML", ex);
		}
	}

	/**
	 * A font on the class path.
	 *
	 * @param file what its file is called by
	 * @param weight how heavy it is, as style sheets count
	 * @param style upright or not
	 */
	private record Font(String file, int weight, FontStyle style) {

		/** Without ligatures, whose letters nobody could find or hear again. */
		PDFontSupplier in(PDDocument document) throws IOException {
			ClassPathResource resource = new ClassPathResource("output/fonts/SourceSans3-" + this.file + ".ttf");
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(resource.getContentAsByteArray()));
			font.setEnableGsub(false);
			return new PDFontSupplier(PDType0Font.load(document, font, true));
		}

	}

}
