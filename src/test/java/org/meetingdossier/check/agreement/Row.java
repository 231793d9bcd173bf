package org.meetingdossier.check.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * One line of a table: a sentence, the row of the register for the paper it cites and
 * what must differ. In the sentence the citation stands in braces; a note hangs on the
 * sentence as {@code ^[…]}. Behind it, between bars: id, kind, date, title and, where it
 * matters, {@code author=}, {@code chamber=}, {@code session=}, {@code dossier=},
 * {@code status=}, {@code day=} and {@code paraphrase}. A line of differences ends in
 * {@code => FIELD stated / registered}, of which parts of both values are enough.
 *
 * @param line the line as it stands in the table
 * @param citing the citation among its words
 * @param document the row of the register
 * @param differences what must differ, as {@code FIELD stated / registered}
 */
public record Row(String line, Citing citing, RegisteredDocument document, List<String> differences) {

	private static final RegisterSnapshot SNAPSHOT = new RegisterSnapshot("test", LocalDate.of(2026, 11, 23), "0", 1);

	public static final LocalDate DAY = LocalDate.of(2025, 5, 7);

	public static Stream<Row> table(String name) {
		String path = "/agreement/" + name + ".rows";
		try (var stream = Objects.requireNonNull(Row.class.getResourceAsStream(path), path)) {
			String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return table.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).map(Row::of);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Row of(String line) {
		int arrow = line.indexOf(" => ");
		String[] cells = ((arrow < 0) ? line : line.substring(0, arrow)).split("\\s*\\|\\s*", -1);
		List<String> differences = (arrow < 0) ? List.of() : Arrays.asList(line.substring(arrow + 4).split(" ; "));
		List<String> more = Arrays.stream(cells).skip(5).map(String::strip).toList();
		OfficialId id = OfficialId.parse(cells[1].strip());
		String written = value(more, "day");
		LocalDate day = (written != null) ? LocalDate.parse(written) : DAY;
		return new Row(line, citing(cells[0].strip(), id, day), document(id, cells, more), differences);
	}

	private static @Nullable String value(List<String> more, String name) {
		return more.stream()
			.filter((cell) -> cell.startsWith(name + "="))
			.map((cell) -> cell.substring(name.length() + 1))
			.findFirst()
			.orElse(null);
	}

	private static RegisteredDocument document(OfficialId id, String[] cells, List<String> more) {
		String date = cell(cells, 3);
		return new RegisteredDocument(id, cell(cells, 4), !more.contains("paraphrase"), value(more, "dossier"),
				cell(cells, 2), value(more, "status"), authors(more), chamber(more), session(more),
				(date != null) ? LocalDate.parse(date) : null, false, null, SNAPSHOT);
	}

	private static @Nullable Chamber chamber(List<String> more) {
		String written = value(more, "chamber");
		if (written == null) {
			return null;
		}
		return written.equals("I") ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER;
	}

	private static @Nullable SessionYear session(List<String> more) {
		String written = value(more, "session");
		return (written != null) ? new SessionYear(Integer.parseInt(written)) : null;
	}

	private static List<RegisteredAuthor> authors(List<String> more) {
		String written = value(more, "author");
		return (written != null) ? Arrays.stream(written.split("; ")).map(Row::author).toList() : List.of();
	}

	// An office, a name, or an office @ a name.
	private static RegisteredAuthor author(String written) {
		String[] parts = written.split(" @ ");
		boolean office = Stream.of("minister", "staatssecretaris", "president").anyMatch(parts[0]::contains);
		if (parts.length > 1) {
			return new RegisteredAuthor(parts[1], parts[0]);
		}
		return office ? new RegisteredAuthor(null, written) : new RegisteredAuthor(written, null);
	}

	private static @Nullable String cell(String[] cells, int index) {
		return (cells.length > index && !cells[index].isBlank()) ? cells[index].strip() : null;
	}

	private static Citing citing(String marked, OfficialId id, LocalDate day) {
		StringBuilder sentence = new StringBuilder();
		String footnote = null;
		int mark = Citing.UNKNOWN;
		List<Integer> others = new ArrayList<>();
		int at = 0;
		while (at < marked.length()) {
			if (!marked.startsWith("^[", at)) {
				sentence.append(marked.charAt(at));
				at++;
				continue;
			}
			int end = marked.indexOf(']', at);
			String note = marked.substring(at + 2, end);
			int place = sentence.toString().replace("{", "").replace("}", "").length();
			if (note.contains("{")) {
				footnote = note;
				mark = place;
			}
			else {
				others.add(place);
			}
			at = end + 1;
		}
		String text = (footnote != null) ? footnote : sentence.toString();
		String plain = sentence.toString().replace("{", "").replace("}", "");
		int start = text.indexOf('{');
		int end = text.indexOf('}') - 1;
		return new Citing(plain, (footnote != null) ? footnote.replace("{", "").replace("}", "") : null, mark, others,
				id, start, end, day);
	}

	/** The same without the places of marks, as an old text may be known. */
	public Citing citingWithoutMark() {
		return this.citing.markedAt(Citing.UNKNOWN)
			.besideMarks(this.citing.otherMarks().stream().map((mark) -> Citing.UNKNOWN).toList());
	}

	@Override
	public String toString() {
		return this.line;
	}

}
