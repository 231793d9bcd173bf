package org.meetingdossier.intake.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;

import org.meetingdossier.account.Level;
import org.meetingdossier.intake.Composition;
import org.meetingdossier.intake.proposal.ProposedDossier;
import org.meetingdossier.intake.proposal.Shortcomings;
import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent, it is read or refused, and what is proposed fits the letter. The
 * seeds run in every build; with {@code JAZZER_FUZZ=1} in the environment Jazzer makes
 * letters of its own for a minute. The first byte says what the others are.
 */
class IntakeFuzzTests {

	private static final int KINDS = 6;

	@FuzzTest(maxDuration = "60s")
	@Timeout(120)
	@DictionaryFile(resourcePath = "words.dict")
	void readsOrRefuses(byte[] data) {
		if (data.length == 0) {
			return;
		}
		byte[] rest = Arrays.copyOfRange(data, 1, data.length);
		try {
			fits(read(Math.floorMod(data[0], KINDS), rest));
		}
		catch (UnreadableLetterException ex) {
			assertThat(ex.key()).startsWith("letter.unreadable.");
		}
	}

	private static Letter read(int kind, byte[] data) throws UnreadableLetterException {
		String text = new String(data, StandardCharsets.UTF_8);
		return switch (kind) {
			case 0 -> LetterFile.read("brief.txt", data);
			case 1 -> LetterFile.read("brief.html", data);
			case 2 -> LetterFile.read("kst.xml", bytes("<officiele-publicatie>" + text + "</officiele-publicatie>"));
			case 3 -> LetterFile.read("brief.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml",
					"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + text
							+ "</w:body></w:document>"));
			case 4 -> LetterFile.read("brief.odt", zip("mimetype", "application/vnd.oasis.opendocument.text",
					"content.xml",
					"<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
							+ text + "</office:document-content>"));
			default -> LetterFile.read("brief.docx", data);
		};
	}

	private static void fits(Letter letter) {
		assertThat(Intake.of(letter).proposals()).isNotEmpty();
		List<ProposedDossier> dossiers = Intake.dossiersIn(letter);
		for (ProposedDossier dossier : dossiers) {
			dossier.pieces().forEach((piece) -> fits(piece.words(), letter));
			dossier.facts().values().forEach((fact) -> fits(fact.words(), letter));
			if (Shortcomings.of(dossier).isEmpty()) {
				assertThat(Composition.of(dossier, "brief", Level.PUBLIC).topics()).isNotNull();
			}
		}
	}

	private static void fits(@org.jspecify.annotations.Nullable Words words, Letter letter) {
		if (words != null) {
			assertThat(words.block()).isBetween(0, letter.blocks().size() - 1);
			int length = letter.blocks().get(words.block()).text().length();
			assertThat(words.start()).isBetween(0, words.end());
			assertThat(words.end()).isBetween(words.start(), length);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] zip(String... namesAndParts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndParts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndParts[i]));
				zip.write(bytes(namesAndParts[i + 1]));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return bytes.toByteArray();
	}

}
