package org.meetingdossier.register.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.file.ImportFinding.Code;
import org.meetingdossier.register.source.SourceRecords;
import org.meetingdossier.register.source.SruAnswer;
import org.meetingdossier.register.source.TweedeKamerPages;

/**
 * A file whose form was recognised by its first bytes: a list of ids, a table, JSON of
 * the Tweede Kamer or XML of the official publications, any of them compressed or not.
 *
 * @param source where the rows were collected
 * @param asOf the day up to which the source was known
 */
public record OpenedFile(String source, LocalDate asOf, RegisterRows rows) {

	/** Sixty times the largest list of ids there is. */
	public static final long MOST_BYTES = 1L << 30;

	private static final int BYTES_LOOKED_AT = 4_096;

	private static final int BUFFER = 1 << 16;

	/**
	 * Opens a file.
	 * @return the file, or empty when something in its head is not right
	 */
	public static Optional<OpenedFile> open(RegisterFile file, InputStream bytes, ImportFindings findings)
			throws IOException {
		InputStream text = unpacked(bytes);
		return switch (firstCharacter(text)) {
			case '{', '[' -> answer(file, new TweedeKamerPages(text), "tweedekamer.nl", findings);
			case '<' -> answer(file, new SruAnswer(text), "zoek.officielebekendmakingen.nl", findings);
			default -> table(file, new LineReader(text), findings);
		};
	}

	private static InputStream unpacked(InputStream bytes) throws IOException {
		InputStream packed = new BufferedInputStream(bytes, BUFFER);
		packed.mark(2);
		boolean gzip = packed.read() == 0x1f && packed.read() == 0x8b;
		packed.reset();
		InputStream text = gzip ? new GZIPInputStream(packed, BUFFER) : packed;
		return new BufferedInputStream(new CountedInput(text, MOST_BYTES), BUFFER);
	}

	/** The first character behind white space and the mark of Windows. */
	private static int firstCharacter(InputStream text) throws IOException {
		text.mark(BYTES_LOOKED_AT);
		int next = text.read();
		for (int i = 1; i < BYTES_LOOKED_AT && isNothing(next); i++) {
			next = text.read();
		}
		text.reset();
		return next;
	}

	private static boolean isNothing(int next) {
		return next == ' ' || next == '\t' || next == '\r' || next == '\n' || next == 0xEF || next == 0xBB
				|| next == 0xBF;
	}

	private static Optional<OpenedFile> answer(RegisterFile file, SourceRecords records, String site,
			ImportFindings findings) {
		LocalDate asOf = (file.asOf() != null) ? file.asOf() : file.dayInName().orElse(null);
		if (asOf == null) {
			findings.add(Code.MISSING_PROPERTY, 1, "as-of");
			return Optional.empty();
		}
		return Optional.of(new OpenedFile(told(file.source(), site), asOf, new RecordRows(records, findings)));
	}

	private static String told(@Nullable String source, String site) {
		return (source != null) ? source : site;
	}

	private static Optional<OpenedFile> table(RegisterFile file, LineReader lines, ImportFindings findings)
			throws IOException {
		return FileHead.read(file, lines, findings)
			.map((head) -> new OpenedFile(head.source(), head.asOf(), new TableRows(head, lines, findings)));
	}

}
