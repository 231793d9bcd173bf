package org.meetingdossier.intake.stage.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.proposal.ProposedSession;
import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.intake.stage.meeting.Meeting;
import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.intake.stage.words.Subject;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads headings, items, rows of a programme and the introduction; gives the parts
 * of the meeting with their days and hosts.
 */
public final class Program {

	private static final int LONGEST = 200;

	private static final int MOST_CASED = 40;

	/** More lines are no programme. */
	private static final int MOST_LINES = 60;

	private static final Pattern GASTHEER = Pattern.compile("(?iu)\\b(?:gastheer|gastvrouw|gastland)\\b");

	/** A day in such a sentence is that of the part. */
	private static final Pattern MEETS = Pattern.compile(
			"(?iu)\\b(?:plaats|bijeen|gehouden|vergader\\p{L}*|begint|start|gepland|voorzien|opent|aanvang)\\b|^(?:op|tijdens|\\p{L}+dag)");

	private Program() {
	}

	/**
	 * Reads the parts.
	 * @param letter all blocks of the letter
	 * @param from the index of the title
	 * @param introduction how many blocks from there stand before the topics
	 * @param meeting what is known of the meeting
	 * @param letterDate the day of the letter
	 * @param shared what stands before all meetings of a letter about several
	 * @return the parts in reading order
	 */
	public static List<Part> of(List<Block> letter, int from, int introduction, Meeting meeting,
			@Nullable LocalDate letterDate, List<Block> shared) {
		List<Block> blocks = letter.subList(from, letter.size());
		Days.Known days = new Days.Known(meeting.firstDay(), meeting.lastDay(), letterDate);
		List<Part> told = shared.isEmpty() ? ToldProgram.of(letter.subList(0, from + introduction), from, days)
				: Stream
					.of(ToldProgram.ofOne(shared, from, meeting, days),
							ToldProgram.of(letter.subList(from, from + introduction), 0, days))
					.flatMap(List::stream)
					.toList();
		List<Part> headed = headed(blocks, Beside.of(blocks, letter.subList(0, from + introduction)), days);
		List<Part> listed = ProgramTable.of(blocks, days);
		listed = !listed.isEmpty() ? listed : items(blocks, introduction, days);
		if (!headed.isEmpty() && headed.size() >= listed.size()) {
			List<Part> called = headed.stream().map((part) -> part.calledBy(told).with(told)).toList();
			return titled(together(called, told), blocks);
		}
		List<Part> parts = !listed.isEmpty() ? listed.stream().map((part) -> part.with(told)).toList() : told;
		return titled(parts.stream().map((part) -> part.headedBy(headed)).toList(), blocks);
	}

	/**
	 * With titles as a title is written; more than a few in capitals are no programme.
	 */
	private static List<Part> titled(List<Part> parts, List<Block> blocks) {
		List<Block> text = (parts.size() <= MOST_CASED) ? blocks : List.of();
		return parts.stream().map((part) -> part.titled(text)).toList();
	}

	/** With the parts that have no heading, each at its day. */
	private static List<Part> together(List<Part> headed, List<Part> told) {
		if (told.size() > headed.size() && areAmong(headed, told)) {
			return told.stream().map((part) -> part.headedBySort(headed)).toList();
		}
		List<Part> all = new ArrayList<>(headed);
		told.stream()
			.filter((one) -> headed.stream().noneMatch((part) -> part.sort().equals(one.sort())))
			.forEach((one) -> {
				LocalDate day = one.session().date();
				if (day != null && headed.stream().allMatch((part) -> part.session().date() == null)) {
					all.add(all.size() - headed.size(), one);
				}
				else if (day != null || one.session().kind() == SessionKind.BILATERAL) {
					all.add((day != null) ? placeOf(day, all) : all.size(), one);
				}
			});
		return all;
	}

	/**
	 * Whether the introduction tells of all parts that have a heading, each of another
	 * sort.
	 */
	private static boolean areAmong(List<Part> headed, List<Part> told) {
		return headed.stream()
			.allMatch((part) -> told.stream().filter((one) -> one.sort().equals(part.sort())).count() == 1
					&& headed.stream().filter((one) -> one.sort().equals(part.sort())).count() == 1);
	}

	/** Before the first part of a later day; one without a day has that of the next. */
	private static int placeOf(LocalDate day, List<Part> parts) {
		int place = parts.size();
		for (int i = parts.size() - 1; i >= 0; i--) {
			LocalDate other = parts.get(i).session().date();
			boolean undated = other == null && place == i + 1 && place < parts.size();
			place = (undated || (other != null && other.isAfter(day))) ? i : place;
		}
		return place;
	}

	private static List<Part> headed(List<Block> blocks, Beside beside, Days.Known days) {
		List<Part> headed = new ArrayList<>();
		LocalDate day = null;
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (!Heading.is(block)) {
				continue;
			}
			String title = Heading.title(block.text());
			// What stands below a day is on it, until the next one.
			boolean ofDay = Heading.isFrame(block.text()) || Heading.isDayOf(block.text());
			day = (ofDay && days.in(title) != null) ? days.in(title) : day;
			String told = beside.toldOf(i);
			if (isNamed(block) || told != null) {
				LocalDate below = (told != null && !told.isEmpty()) ? days.in(told) : dayBelow(title, blocks, i, days);
				Proposal.Session session = session(withoutDay(calledIn(title)), block.text(), days,
						(below != null) ? below : day);
				day = session.date();
				headed.add(new Part((session.host() != null) ? session : hosted(session, blocks, i), i, true));
			}
		}
		return headed;
	}

	/**
	 * Whether a heading names a part. A dinner in the middle of a heading is a subject,
	 * and one in brackets is where the subject is discussed.
	 */
	static boolean isNamed(Block block) {
		return Heading.is(block) && !Heading.isFrame(block.text())
				&& Gathering.in(Gathering.withoutBrackets(Heading.title(block.text())))
					.stream()
					.anyMatch((one) -> one.start() <= 14);
	}

	/** With the host that the first sentences below its heading name. */
	private static Proposal.Session hosted(Proposal.Session session, List<Block> blocks, int index) {
		for (String sentence : below(blocks, index)) {
			boolean about = Gathering.in(sentence).stream().anyMatch((one) -> one.kind() == session.kind())
					|| GASTHEER.matcher(sentence).find();
			String host = about ? Gathering.host(sentence) : null;
			if (host != null) {
				return new Proposal.Session(session.kind(), session.date(), session.title(), host);
			}
		}
		return session;
	}

	/**
	 * The day that the first sentences below a heading name, where the heading names
	 * none.
	 */
	private static @Nullable LocalDate dayBelow(String title, List<Block> blocks, int index, Days.Known days) {
		if (days.in(title) != null) {
			return null;
		}
		for (String sentence : below(blocks, index)) {
			boolean about = MEETS.matcher(sentence).find()
					|| Gathering.in(sentence).stream().anyMatch((one) -> one.kind() == Gathering.kindIn(title));
			LocalDate day = about ? days.in(sentence) : null;
			if (day != null) {
				return day;
			}
		}
		return null;
	}

	/** The first sentences below a heading, also behind the headings of its topics. */
	private static List<String> below(List<Block> blocks, int index) {
		List<String> sentences = new ArrayList<>();
		int texts = 0;
		for (int i = index + 1; i < blocks.size() && texts < 2; i++) {
			Block block = blocks.get(i);
			if (!Heading.is(block)) {
				texts++;
				Sentences.of(block.text()).stream().filter(Sentences::isReadable).forEach(sentences::add);
			}
			else if (!Heading.isLabel(block.text()) && (texts > 0 || block.level() <= blocks.get(index).level())) {
				break;
			}
		}
		return sentences;
	}

	/** What a part is called, before a colon and what it is about: diner: uitbreiding. */
	private static String calledIn(String title) {
		int colon = title.indexOf(':');
		return (colon > 0 && Gathering.kindIn(title.substring(0, colon)) != null) ? title.substring(0, colon) : title;
	}

	/** The name of a part without the day behind it. */
	static String withoutDay(String title) {
		String name = Gathering.name(title)
			.replaceFirst("(?iu)\\s*\\((?:[^()]*\\d[^()]*|(?:\\p{L}+dag)?\\s?(?:ochtend|\\p{L}*middag|avond)?)\\)$",
					"");
		List<Days.Span> spans = Days.in(name, LocalDate.of(2000, 1, 1));
		if (!spans.isEmpty() && spans.get(0).end() == name.length() && spans.get(0).start() > 3) {
			name = name.substring(0, spans.get(0).start());
		}
		return name.replaceFirst("(?i)(?:[\\s,;:\u2013-]+| op| van)+$", "").strip();
	}

	// Items of a programme, and lines with a day or an hour before them.
	private static List<Part> items(List<Block> blocks, int introduction, Days.Known days) {
		List<Part> parts = new ArrayList<>();
		LocalDate day = null;
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			boolean item = block.kind() == Block.Kind.LIST_ITEM;
			boolean introduces = i < introduction;
			for (String text : (introduces && !item) ? block.text().split("\n", MOST_LINES)
					: new String[] { block.text() }) {
				boolean line = item || (introduces && (isTimed(text) || isLine(text, block)));
				LocalDate found = (text.length() <= LONGEST) ? days.in(text) : null;
				day = (found != null && (line || (introduces && text.length() < 60))) ? found : day;
				if (line && block.cell() == null && text.length() <= LONGEST
						&& (Gathering.kindIn(text) != null || (introduces && Gathering.isDated(text)))) {
					parts.add(new Part(session(Gathering.name(text), text, days, day), i, false,
							Gathering.itemsIn(text)));
				}
			}
		}
		return parts;
	}

	/** Whether one of several lines of a paragraph begins with a day. */
	private static boolean isLine(String text, Block block) {
		return text.length() < block.text().length() && Gathering.isDated(text);
	}

	private static boolean isTimed(String text) {
		return text.matches(
				"(?su)^(?:[-\u2022*\u2013]\\s*)?(?:\\p{L}+dag \\d{1,2} \\p{L}+[ ,:\u2013-]+|\\d{1,2}[.:]\\d{2}\\b).*")
				&& !text.endsWith(".");
	}

	private static Proposal.Session session(String name, String words, Days.Known days, @Nullable LocalDate known) {
		SessionKind kind = Gathering.kindOfItem(name);
		LocalDate found = days.in(words);
		LocalDate day = (found != null) ? found : known;
		return new Proposal.Session(kind, day, name, Gathering.host(words));
	}

	/**
	 * A part with the block that names it.
	 *
	 * @param session the part
	 * @param block the index of the block; its heading where it has one
	 * @param heading whether that block heads topics
	 * @param items which topics it says it takes, by numbers or by names; empty where it
	 * does not say
	 */
	public record Part(Proposal.Session session, int block, boolean heading, String items) {

		public Part(Proposal.Session session, int block, boolean heading) {
			this(session, block, heading, "");
		}

		/** What tells it from other parts. */
		String sort() {
			return Gathering.sort(this.session.kind(), this.session.title());
		}

		/** This part with who receives, where that was not known. */
		Part hostedBy(@Nullable String host) {
			return (this.session.host() != null || host == null) ? this
					: new Part(
							new Proposal.Session(this.session.kind(), this.session.date(), this.session.title(), host),
							this.block, this.heading, this.items);
		}

		/**
		 * What is discussed there: all that a heading says behind what the part is
		 * called.
		 */
		public String topic(String heading) {
			String title = withoutDay(Heading.title(heading));
			return title.equalsIgnoreCase(this.session.title()) ? this.session.title() : title;
		}

		/**
		 * This part as the introduction calls it, where its heading only says who meets:
		 * werkdiner van de NAVO-Oekra\u00EFne Raad.
		 */
		Part calledBy(List<Part> told) {
			String name = this.session.title().toLowerCase(Locale.ROOT);
			List<Proposal.Session> called = told.stream()
				.filter((one) -> !one.sort().equals(sort())
						&& one.session().title().toLowerCase(Locale.ROOT).endsWith(' ' + name))
				.map(Part::session)
				.toList();
			return (called.size() != 1) ? this : new Part(called.get(0), this.block, this.heading, this.items);
		}

		/** This part with its block counted from another one. */
		Part from(int start) {
			return new Part(this.session, this.block - start, this.heading, this.items);
		}

		/** This part with the topics that it takes. */
		Part taking(String topics) {
			return new Part(this.session, this.block, this.heading, topics);
		}

		/** This part with its title as a title is written. */
		Part titled(List<Block> blocks) {
			String title = MeetingName.capital(MeetingName.cased(this.session.title(), blocks));
			return new Part(new Proposal.Session(this.session.kind(), this.session.date(), title, this.session.host()),
					this.block, this.heading, this.items);
		}

		/** This part with the day and host that the introduction tells of its kind. */
		Part with(List<Part> told) {
			List<Proposal.Session> same = told.stream()
				.filter((one) -> one.sort().equals(sort()))
				.map(Part::session)
				.toList();
			if (same.size() > 1) {
				List<String> words = Subject.words(this.session.title());
				same = same.stream().filter((one) -> Subject.isWithin(words, Subject.words(one.title()))).toList();
			}
			// What has a name of its own is not the only lunch that is told of.
			boolean own = Gathering.kindIn(this.session.title()) == null;
			if (own || same.size() != 1 || (this.session.date() != null && this.session.host() != null)) {
				return this;
			}
			LocalDate date = (this.session.date() != null) ? this.session.date() : same.get(0).date();
			String host = (this.session.host() != null) ? this.session.host() : same.get(0).host();
			return new Part(new Proposal.Session(this.session.kind(), date, this.session.title(), host), this.block,
					this.heading, this.items);
		}

		/**
		 * This part at the heading that names it, if one does, with the host that is told
		 * there.
		 */
		Part headedBy(List<Part> headed) {
			for (Part head : headed) {
				Proposal.Session other = head.session();
				if (other.kind() == this.session.kind() && other.title().equalsIgnoreCase(this.session.title())) {
					LocalDate date = (this.session.date() != null) ? this.session.date() : other.date();
					String host = (this.session.host() != null) ? this.session.host() : other.host();
					return new Part(new Proposal.Session(this.session.kind(), date, this.session.title(), host),
							head.block(), true, this.items);
				}
			}
			return this;
		}

		/** The part of this sort that has a heading; this one where none has. */
		Part headedBySort(List<Part> headed) {
			return headed.stream().filter((one) -> one.sort().equals(sort())).findFirst().orElse(this);
		}

		/**
		 * This part as a dossier has it: on the only day of its meeting if the letter
		 * names none.
		 */
		public ProposedSession proposed(int id, Words words, @Nullable LocalDate only) {
			LocalDate date = (this.session.date() != null) ? this.session.date() : only;
			String day = (date != null) ? date.toString() : "";
			String host = (this.session.host() != null) ? this.session.host() : "";
			return new ProposedSession(id, this.session.kind(), this.session.title(), day, "", "", host, "", words);
		}

	}

}
