package org.meetingdossier.intake.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the first blocks; gives the day of the letter and how it names the meeting.
 *
 * @param letterDate the day of the letter
 * @param title how it names the meeting
 * @param titleBlock the index of the block with the title; -1 when it stands in a sentence
 * @param dateWords where the day stands; null without one
 * @param titleWords where the title stands; null without one
 */
record Opening(@Nullable LocalDate letterDate, @Nullable String title, int titleBlock, @Nullable Words dateWords,
		@Nullable Words titleWords) {

	private static final int MOST_BLOCKS = 60;

	private static final int LONGEST_TITLE = 250;

	private static final Pattern DATE_LINE = Pattern.compile("(?i)^(?:datum|den haag|'s-gravenhage|\u2019s-gravenhage)\\b[,:\\s]*(.*)$",
			Pattern.DOTALL);

	private static final Pattern SUBJECT = Pattern.compile("(?i)^(?:betreft|onderwerp|betreffende)\\b[:\\s]*(.*)$", Pattern.DOTALL);

	private static final Pattern NAMED = Pattern.compile("(?i)^(?:bijlage[: ]+)?(?:(?:geannoteerde|gecombineerde) agenda\\b|(?:verslag|kamerbrief|inzet|agenda)\\b.*\\p{L}).*",
			Pattern.DOTALL);

	private static final Pattern OFFERED = Pattern.compile("(?i)\\b(?:bied(?:en)?|doe|stuur|zend)\\b.{0,120}?\\b(?:de|het) ((?:geannoteerde agenda|verslag)\\b.{5,200}?)(?: aan\\b(?! de)|[.;]|$)",
			Pattern.DOTALL);

	static Opening of(List<Block> blocks) {
		int most = Math.min(MOST_BLOCKS, blocks.size());
		Dated date = date(blocks.subList(0, most));
		int named = named(blocks, most);
		if (named >= 0) {
			return opening(date, blocks, new Words(named, 0, blocks.get(named).text().length()), named);
		}
		Words subject = labelled(blocks, most, SUBJECT);
		if (subject != null) {
			return opening(date, blocks, subject, -1);
		}
		for (int i = 0; i < most; i++) {
			Matcher offered = OFFERED.matcher(blocks.get(i).text());
			if (offered.find()) {
				return opening(date, blocks, new Words(i, offered.start(1), offered.end(1)), -1);
			}
		}
		for (int i = 0; i < most; i++) {
			if (Heading.is(blocks.get(i)) && !Heading.isFrame(blocks.get(i).text())) {
				return opening(date, blocks, new Words(i, 0, blocks.get(i).text().length()), i);
			}
		}
		return new Opening(date.day(), null, -1, date.words(), null);
	}

	private static Opening opening(Dated date, List<Block> blocks, Words title, int block) {
		String words = blocks.get(title.block()).text().substring(title.start(), title.end());
		return new Opening(date.day(), plain(words), block, date.words(), title);
	}

	// The heading with the name of the letter, the last one of several before the text.
	private static int named(List<Block> blocks, int most) {
		int found = -1;
		for (int i = 0; i < most; i++) {
			Block block = blocks.get(i);
			String text = block.text();
			boolean alone = block.cell() == null && text.length() <= LONGEST_TITLE && !text.endsWith(".");
			if (alone && !Heading.isLabel(text) && NAMED.matcher(text).matches() && (found < 0 || Heading.is(block) || isCapitals(text))) {
				found = i;
			}
		}
		return found;
	}

	private static boolean isCapitals(String text) {
		return text.equals(text.toUpperCase(Locale.ROOT));
	}

	private static @Nullable Words labelled(List<Block> blocks, int most, Pattern label) {
		for (int i = 0; i < most; i++) {
			String text = blocks.get(i).text();
			int at = 0;
			for (String line : text.split("\\n", -1)) {
				Matcher matcher = label.matcher(line.strip());
				int from = at + line.length() - line.stripLeading().length();
				at += line.length() + 1;
				if (matcher.matches() && !matcher.group(1).isBlank()) {
					return new Words(i, from + matcher.start(1), from + matcher.end(1));
				}
				if (matcher.matches() && i + 1 < most) {
					return new Words(i + 1, 0, blocks.get(i + 1).text().length());
				}
			}
		}
		return null;
	}

	private static Dated date(List<Block> blocks) {
		Words line = labelled(blocks, blocks.size(), DATE_LINE);
		if (line != null) {
			List<Days.Span> days = Days.in(blocks.get(line.block()).text().substring(line.start(), line.end()), null);
			if (!days.isEmpty()) {
				return new Dated(days.get(0).first(), new Words(line.block(), line.start() + days.get(0).start(),
						line.start() + days.get(0).end()));
			}
		}
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			List<Days.Span> days = Days.in(block.text(), null);
			boolean alone = days.size() == 1 && days.get(0).first().equals(days.get(0).last())
					&& block.text().length() <= days.get(0).end() - days.get(0).start() + 12;
			if (alone && !Heading.is(block)) {
				return new Dated(days.get(0).first(), new Words(i, days.get(0).start(), days.get(0).end()));
			}
		}
		return new Dated(null, null);
	}

	private static String plain(String title) {
		return title.replaceAll("\\s+", " ").strip();
	}

	private record Dated(@Nullable LocalDate day, @Nullable Words words) {
	}

}
