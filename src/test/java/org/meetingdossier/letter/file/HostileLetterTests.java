package org.meetingdossier.letter.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.UnreadableLetterException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HostileLetterTests {

	private static final String P = "<w:p><w:r><w:t>Tekst</w:t></w:r></w:p>";

	@Test
	void readsALetterWithAPictureThatUnpacksToMuch() throws Exception {
		byte[] letter = ZippedFile.word().body(P).part("word/media/leeg.bmp", new byte[80_000_000]).bytes();
		assertThat(letter.length).isLessThan(200_000);
		assertThat(LetterFile.read("brief.docx", letter).inOneText().text()).isEqualTo("Tekst");
	}

	@Test
	void refusesTextThatUnpacksToMoreThanALetter() {
		byte[] blanks = new byte[80_000_000];
		Arrays.fill(blanks, (byte) ' ');
		byte[] bomb = ZippedFile.word().part("word/document.xml", blanks).bytes();
		// Two seconds of a processor: a gate may be busy with other things.
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		assertRefused("brief.docx", bomb, Reason.TOO_LARGE);
		long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
		assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(2));
	}

	@Test
	void refusesNestingThatNoProgramWrites() {
		String deep = "<w:tbl><w:tr><w:tc>".repeat(3_000) + P + "</w:tc></w:tr></w:tbl>".repeat(3_000);
		byte[] letter = ZippedFile.word().body(deep).bytes();
		assertThatExceptionOfType(UnreadableLetterException.class)
			.isThrownBy(() -> LetterFile.read("brief.docx", letter))
			.satisfies((refused) -> assertThat(refused.reason()).isIn(Reason.TOO_LARGE, Reason.BROKEN));
	}

	@Test
	void saysThatAFileHasAPassword() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("geheim");
			try (var out = encryptor.getDataStream(files)) {
				out.write(ZippedFile.word().body(P).bytes());
			}
			files.writeFilesystem(bytes);
		}
		assertRefused("brief.docx", bytes.toByteArray(), Reason.ENCRYPTED);
		assertRefused("brief.odt",
				ZippedFile.openText("").part("META-INF/manifest.xml", "<manifest:encryption-data/>").bytes(),
				Reason.ENCRYPTED);
	}

	@Test
	void saysWhatToDoWithOldFilesAndPdf() throws Exception {
		ByteArrayOutputStream old = new ByteArrayOutputStream();
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			files.writeFilesystem(old);
		}
		assertRefused("brief.docx", old.toByteArray(), Reason.OLD_FORMAT);
		assertRefused("brief.docx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Reason.PDF);
		assertRefused("brief.txt", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), Reason.OLD_FORMAT);
	}

	@Test
	void refusesBrokenFilesAndOtherZips() {
		byte[] whole = ZippedFile.word().body(P).bytes();
		assertRefused("brief.docx", Arrays.copyOf(whole, whole.length / 2), Reason.BROKEN);
		assertRefused("brief.docx", ZippedFile.word().body("<w:p>").bytes(), Reason.BROKEN);
		assertRefused("brief.docx", ZippedFile.word().bytes(), Reason.BROKEN);
		assertRefused("brief.docx", ZippedFile.openText("").part("content.xml", "x").bytes(), Reason.BROKEN);
		assertThatExceptionOfType(UnreadableLetterException.class)
			.isThrownBy(() -> LetterFile.read("brief.zip", new byte[] { 'P', 'K', 3, 4, 0 }));
	}

	@Test
	void readsAWordFileUnderAnotherName() throws Exception {
		assertThat(LetterFile.read("brief.odt", ZippedFile.word().body(P).bytes()).blocks()).hasSize(1);
	}

	@Test
	void opensNothingThatALetterNames() throws Exception {
		try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(300);
			String web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
			for (String address : new String[] { web, "file:///etc/passwd" }) {
				assertNothingOf(ZippedFile.word()
					.body(P + "<w:altChunk r:id='a'/>")
					.relation("aFChunk", "a", address, "External")
					.relation("attachedTemplate", "t", address, "External")
					.relation("footnotes", "f", address, "External")
					.bytes(), "brief.docx");
				String type = "<!DOCTYPE x SYSTEM \"" + address + "\" [<!ENTITY e SYSTEM \"" + address + "\">]>";
				assertRefused("brief.docx", ZippedFile.word()
					.part("word/document.xml", type
							+ "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>")
					.bytes(), Reason.BROKEN);
				assertRefused("brief.odt", ZippedFile.openText("").part("content.xml", type + "<x>&e;</x>").bytes(),
						Reason.BROKEN);
				assertRefused("kst.xml", (type + "<officiele-publicatie><al>&e;</al></officiele-publicatie>")
					.getBytes(StandardCharsets.UTF_8), Reason.BROKEN);
				assertNothingOf(("<officiele-publicatie><extref doc='" + address
						+ "'></extref><al>Tekst</al><illustratie naam='" + address + "'/></officiele-publicatie>")
					.getBytes(StandardCharsets.UTF_8), "kst.xml");
				assertNothingOf(("<html><head><base href='" + address + "'><style>@import '" + address
						+ "';</style><link rel=stylesheet href='" + address + "'></head><body><img src='" + address
						+ "'><iframe src='" + address + "'></iframe><p>Tekst</p></body></html>")
					.getBytes(StandardCharsets.UTF_8), "brief.html");
			}
			assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
		}
	}

	private static void assertNothingOf(byte[] bytes, String name) throws UnreadableLetterException, IOException {
		assertThat(LetterFile.read(name, bytes).inOneText().text()).isEqualTo("Tekst");
	}

	private static void assertRefused(String name, byte[] bytes, Reason reason) {
		assertThatExceptionOfType(UnreadableLetterException.class).isThrownBy(() -> LetterFile.read(name, bytes))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
