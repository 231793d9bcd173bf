package org.meetingdossier.register.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.platform.Sha256;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.source.DamagedSourceException;
import org.meetingdossier.register.source.DiagnosticException;
import org.meetingdossier.register.source.SourceRecord;
import org.meetingdossier.register.source.SourceRecords;
import org.meetingdossier.register.source.SruAnswer;
import org.meetingdossier.register.source.TweedeKamerPages;

/**
 * An answer of a register, read to its end.
 *
 * @param facts what it says of documents, without those that were deleted
 * @param unreadable how many records could not be read
 * @param snapshot the answer as a snapshot: the register, the day and the hash
 * @param next where it goes on; null when this is all
 */
record ReadAnswer(List<DocumentFacts> facts, int unreadable, RegisterSnapshot snapshot, @Nullable String next) {

	ReadAnswer {
		facts = List.copyOf(facts);
	}

	static ReadAnswer publications(byte[] bytes, String register, Clock clock) {
		return read(new SruAnswer(new ByteArrayInputStream(bytes)), bytes, register, clock);
	}

	static ReadAnswer house(byte[] bytes, String register, Clock clock) {
		TweedeKamerPages pages = new TweedeKamerPages(new ByteArrayInputStream(bytes));
		ReadAnswer answer = read(pages, bytes, register, clock);
		return new ReadAnswer(answer.facts, answer.unreadable, answer.snapshot, pages.nextLink().orElse(null));
	}

	private static ReadAnswer read(SourceRecords records, byte[] bytes, String register, Clock clock) {
		List<DocumentFacts> facts = new ArrayList<>();
		int unreadable = 0;
		try (records) {
			SourceRecord record = records.next();
			while (record != null) {
				DocumentFacts one = record.facts();
				if (one != null) {
					facts.add(one);
				}
				unreadable += (record.finding() != null) ? 1 : 0;
				record = records.next();
			}
		}
		catch (DiagnosticException | DamagedSourceException | IOException ex) {
			throw new RegisterUnreachableException(Trouble.NOT_UNDERSTOOD, "Answers what we cannot read", ex);
		}
		LocalDate today = TheHague.today(clock);
		return new ReadAnswer(facts, unreadable, new RegisterSnapshot(register, today, Sha256.of(bytes), facts.size()),
				null);
	}

	/**
	 * The documents that were asked for. A record that we cannot read may be one of them,
	 * so that no silence follows from it.
	 */
	List<RegisteredDocument> documents(Predicate<DocumentFacts> asked) {
		List<RegisteredDocument> documents = this.facts.stream()
			.filter(asked)
			.map((one) -> one.view(null, this.snapshot))
			.toList();
		if (documents.isEmpty() && this.unreadable > 0) {
			throw new RegisterUnreachableException(Trouble.NOT_UNDERSTOOD, this.unreadable + " records cannot be read");
		}
		return documents;
	}

}
