package org.meetingdossier.editing.remark;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.margin.MarginNote;
import org.meetingdossier.letter.margin.WordMargin;
import org.meetingdossier.output.WritersMargin;
import org.meetingdossier.platform.TheHague;

/**
 * Open remarks as the comments of Word, each on the words that it is about. What is about
 * words that are gone stands with its element, and what is about an element that is gone
 * at the head of the letter.
 */
@Component
class RemarksInMargin implements WritersMargin {

	private final RemarkQueries remarks;

	private final ReadableRemarks readable;

	private final MessageSource messages;

	RemarksInMargin(RemarkQueries remarks, ReadableRemarks readable, MessageSource messages) {
		this.remarks = remarks;
		this.readable = readable;
		this.messages = messages;
	}

	@Override
	public Level level(Dossier dossier, Level clearance) {
		return open(dossier, clearance).stream().map(RemarkThread::level).reduce(Level.PUBLIC, Level::stricter);
	}

	private List<RemarkThread> open(Dossier dossier, Level clearance) {
		return this.remarks.of(dossier.id(), clearance).stream().filter(RemarkThread::open).toList();
	}

	@Override
	public byte[] beside(byte[] letter, Dossier dossier, Level clearance) {
		try {
			byte[] commented = letter;
			for (List<ReadableRemark> said : byWriter(open(dossier, clearance)).values()) {
				commented = with(commented, dossier, said);
			}
			return commented;
		}
		catch (UnreadableLetterException ex) {
			throw new IllegalStateException("A letter of our own cannot be read", ex);
		}
	}

	private Map<String, List<ReadableRemark>> byWriter(List<RemarkThread> open) {
		return this.readable.of(open)
			.stream()
			.collect(Collectors.groupingBy((remark) -> remark.lines().get(0).name(), LinkedHashMap::new,
					Collectors.toUnmodifiableList()));
	}

	private byte[] with(byte[] letter, Dossier dossier, List<ReadableRemark> said) throws UnreadableLetterException {
		WordMargin margin = WordMargin.of(letter);
		LetterPlaces places = new LetterPlaces(margin.letter().inOneText().text());
		List<MarginNote> notes = said.stream()
			.map((remark) -> note(places.of(element(dossier, remark), remark.thread().passage()), remark))
			.sorted(Comparator.comparingInt(MarginNote::start))
			.toList();
		String name = said.get(0).lines().get(0).name();
		return margin.with(notes, name, initials(name), said.get(0).thread().first().at());
	}

	private static Optional<Element> element(Dossier dossier, ReadableRemark remark) {
		return dossier.elements()
			.stream()
			.filter((one) -> one.id().equals(remark.thread().place().element()))
			.findFirst();
	}

	private MarginNote note(LetterPlaces.Stretch stretch, ReadableRemark remark) {
		List<String> lines = new ArrayList<>();
		MarkedPassage passage = remark.thread().passage();
		if (passage != null && passage.gone()) {
			lines.add(this.messages.getMessage("remark.gone", null, TheHague.LANGUAGE));
			lines.add(passage.words());
		}
		DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", TheHague.LANGUAGE);
		for (ReadableRemark.SpokenLine line : remark.lines()) {
			String who = this.messages.getMessage("remark.line." + line.line().kind(), new Object[] { line.name() },
					TheHague.LANGUAGE);
			String words = line.line().words();
			lines.add(who + ", " + day.format(line.at()) + ((words != null) ? ": " + words : ""));
		}
		return new MarginNote(stretch.start(), stretch.end(), lines);
	}

	private static String initials(String name) {
		return Pattern.compile("\\s+")
			.splitAsStream(name.strip())
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.substring(0, word.offsetByCodePoints(0, 1)))
			.limit(3)
			.collect(Collectors.joining());
	}

}
