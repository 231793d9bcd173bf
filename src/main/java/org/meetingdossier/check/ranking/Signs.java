package org.meetingdossier.check.ranking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.StatedDate;
import org.meetingdossier.check.agreement.wording.Stems;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.Token;
import org.meetingdossier.check.agreement.wording.TopicWords;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.citation.Months;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * What tells a text from others: stems, numbers, days and bodies, each with the words in
 * which it was written.
 *
 * @param written the words by sign
 */
record Signs(Map<String, String> written) {

	static final String DAY = "day ";

	static final String SENT = "sent ";

	static final String BODY = "body ";

	static final String NUMBER = "number ";

	/** What several words are words for. */
	static final String ABOUT = "about ";

	/** Days of a month say little beside the day itself. */
	private static final int LAST_DAY = 31;

	Signs {
		written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
	}

	/** Each sentence is compared with the same papers. */
	private static final Cache<RegisteredDocument, Signs> OF_PAPERS = Caffeine.newBuilder().maximumSize(2_000).build();

	static Signs of(RegisteredDocument paper) {
		return OF_PAPERS.get(paper, Signs::read);
	}

	private static Signs read(RegisteredDocument paper) {
		Map<String, String> signs = new LinkedHashMap<>();
		if (paper.title() != null) {
			read(paper.title(), signs);
		}
		for (RegisteredAuthor author : paper.authors()) {
			if (author.name() != null) {
				read(author.name(), signs);
			}
			Words office = Words.of(Objects.requireNonNullElse(author.role(), ""));
			IntStream.range(0, office.size())
				.mapToObj(office::get)
				.forEach((word) -> signs.put(SENT + Stems.of(word.folded()), word.text()));
		}
		if (paper.date() != null) {
			LocalDate date = paper.date();
			signs.put(SENT + date.getDayOfMonth() + '-' + date.getMonthValue(), date.toString());
			signs.put(SENT + date.getMonthValue() + '-' + date.getYear(), date.toString());
			signs.put(SENT + date.getYear(), date.toString());
		}
		return new Signs(signs);
	}

	/**
	 * The signs of what a sentence says: a day may be that of the paper or of its
	 * meeting.
	 */
	static Signs of(String text) {
		Map<String, String> signs = new LinkedHashMap<>();
		read(text, signs);
		Map<String, String> both = new LinkedHashMap<>(signs);
		signs.forEach((sign, words) -> {
			if (sign.startsWith(DAY)) {
				both.put(SENT + sign.substring(DAY.length()), words);
			}
		});
		return new Signs(both);
	}

	private static void read(String text, Map<String, String> signs) {
		Words words = Words.of(text);
		TopicWords.of(text)
			.meanings()
			.forEach((word, concepts) -> about(concepts).forEach((sign) -> signs.putIfAbsent(sign, word)));
		Map<Integer, StatedDate> years = Meetings.months(words);
		for (StatedDate stated : years.values()) {
			Integer month = stated.month();
			if (month != null) {
				signs.putIfAbsent(NUMBER + month + '-' + stated.year(), Months.name(month) + ' ' + stated.year());
			}
		}
		for (int i = 0; i < words.size(); i++) {
			Token token = words.get(i);
			String sign = years.containsKey(i) ? null : sign(token, words.is(i + 1, "%", "procent"));
			if (sign != null) {
				signs.putIfAbsent(sign, token.text());
				parts(token).forEach((part) -> signs.putIfAbsent(Stems.of(part), token.text()));
			}
		}
		Meetings meetings = Meetings.in(words);
		Meetings.named(words).forEach((body, name) -> signs.put(BODY + body, name));
		for (StatedDate day : meetings.days()) {
			if (day.day() != null && day.month() != null) {
				signs.put(DAY + day.day() + '-' + day.month(), day.day() + " " + Months.name(day.month()));
			}
		}
	}

	private static List<String> about(BitSet concepts) {
		return concepts.stream().mapToObj((concept) -> ABOUT + concept).toList();
	}

	/** What words are words for, by their stems. */
	static Map<String, List<String>> meant(String text) {
		Map<String, List<String>> meant = new HashMap<>();
		TopicWords.of(text).meanings().forEach((word, concepts) -> meant.put(Stems.of(word), about(concepts)));
		return meant;
	}

	/** "drone-inzet" tells of drones as well. */
	private static List<String> parts(Token token) {
		if (token.type() != Token.Type.WORD || token.folded().indexOf('-') < 0) {
			return List.of();
		}
		return Arrays.stream(token.folded().split("-"))
			.filter((part) -> part.length() > 2 && Subject.isTelling(part))
			.toList();
	}

	private static @Nullable String sign(Token token, boolean share) {
		String word = token.folded();
		Integer number = share ? Words.number(word) : null;
		if (number != null) {
			return NUMBER + number;
		}
		if (token.type() == Token.Type.WORD) {
			return (word.length() > 1 && Subject.isTelling(word) && !Meetings.isBody(word)) ? Stems.of(word) : null;
		}
		if (token.type() != Token.Type.NUMBER) {
			return null;
		}
		boolean day = word.length() <= 2 && word.chars().allMatch(Character::isDigit)
				&& Integer.parseInt(word) <= LAST_DAY;
		return (share || !day) ? NUMBER + word : null;
	}

	/** Whether a word, month or year tells by whom or when a paper was sent. */
	static boolean isOwn(String sign, Set<String> paper) {
		return paper.contains(SENT + (sign.startsWith(NUMBER) ? sign.substring(NUMBER.length()) : sign));
	}

	Set<String> all() {
		return this.written.keySet();
	}

}
