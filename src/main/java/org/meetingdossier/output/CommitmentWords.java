package org.meetingdossier.output;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;

import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.reading.promise.CommitmentStanding;
import org.meetingdossier.reading.promise.Step;

/**
 * What programs are told of a promise to parliament, in words. Who of the clerks
 * confirmed what came of it is for those who are signed in.
 */
public final class CommitmentWords {

	private final MessageSource messages;

	private final Locale language;

	/**
	 * Words in a language.
	 * @param messages all words
	 * @param language the language
	 */
	public CommitmentWords(MessageSource messages, Locale language) {
		this.messages = messages;
		this.language = language;
	}

	/**
	 * How it stands, and what was promised.
	 * @param standing the commitment
	 * @return a line
	 */
	public String title(CommitmentStanding standing) {
		String promised = standing.commitment().words();
		return word("output.commitments." + standing.state(),
				promised.isBlank() ? standing.commitment().content().who() : promised);
	}

	/**
	 * Where it was promised.
	 * @param standing the commitment
	 * @return the path of the topic
	 */
	public static String path(CommitmentStanding standing) {
		MadeCommitment made = standing.commitment().made();
		return "/meetings/" + made.slug() + "/topics/" + made.number();
	}

	/**
	 * Who promised it where and by when, and what came of it.
	 * @param standing the commitment
	 * @return a line for each
	 */
	public String about(CommitmentStanding standing) {
		MadeCommitment made = standing.commitment().made();
		return Stream
			.concat(Stream.of("%s, %s: %s".formatted(made.meeting(), made.content().who(), made.content().term())),
					standing.outcomes().stream().map(this::outcome))
			.collect(Collectors.joining("\n"));
	}

	private String outcome(Step step) {
		return word("output.commitments.outcome." + step.outcome().kind(), step.outcome().name(),
				DateTimeFormatter.ofPattern("d MMMM yyyy", this.language).format(step.decidedOn()));
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

}
