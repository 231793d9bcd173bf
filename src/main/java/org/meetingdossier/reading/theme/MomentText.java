package org.meetingdossier.reading.theme;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.across.ThemeMoment;
import org.meetingdossier.dossier.comparison.WordRun;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.theme.UnchangedClaim;
import org.meetingdossier.dossier.theme.UnchangedClaim.Outcome;
import org.meetingdossier.reading.MeetingDays;
import org.meetingdossier.reading.MeetingHead;
import org.meetingdossier.reading.agenda.PositionText;
import org.meetingdossier.reading.text.DocumentLink;
import org.meetingdossier.reading.text.TextRenderer;

/**
 * A theme at one meeting, on a page.
 *
 * @param slug the meeting's part of an address
 * @param title name of the meeting
 * @param days when it is
 * @param forum who meets
 * @param edition the letter of the edition
 * @param publishedOn the day on which that was published
 * @param topics the topics of the theme
 * @param positions what the Netherlands argues for
 * @param sources the official documents that the topics cite
 * @param claim that the position is said to be as it was; null if it is not said
 * @param changed how many of a hundred words differ from the time before; null if there
 * was none, or nothing was said then or now
 */
public record MomentText(String slug, String title, MeetingDays days, String forum, String edition,
		LocalDate publishedOn, List<TopicLink> topics, List<PositionText> positions, List<DocumentLink> sources,
		@Nullable Claim claim, @Nullable Integer changed) {

	public MomentText {
		topics = List.copyOf(topics);
		positions = List.copyOf(positions);
		sources = List.copyOf(sources);
	}

	static MomentText of(ThemeMoment moment, List<ThemeMoment> earlier, TextRenderer texts) {
		PublishedDossier published = moment.published();
		MeetingHead head = MeetingHead.of(published);
		List<PositionText> positions = moment.positions().map((one) -> position(one, texts)).toList();
		List<TopicLink> topics = moment.topics()
			.stream()
			.map((one) -> new TopicLink(one.number(), one.topic().title()))
			.toList();
		ThemeMoment before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
		return new MomentText(head.slug(), head.title(), head.days(), head.facts().forum(), head.edition(),
				head.publishedOn(), topics, positions,
				DocumentLink.citedIn(published, topics.stream().map(TopicLink::number).toList()),
				moment.claim()
					.map((claim) -> Claim.of(claim, moment, ThemeMoment.measureOf(claim, earlier).orElse(null)))
					.orElse(null),
				(before != null && !positions.isEmpty()) ? share(WordRun.between(before.text(), moment.text())) : null);
	}

	private static PositionText position(Dossier.Position position, TextRenderer texts) {
		return new PositionText(position.kind(), texts.render(position.line()), texts.render(position.explanation()),
				(position.level() != Level.PUBLIC) ? position.level() : null);
	}

	/** Of a hundred words of both texts, how many stand in one of them only. */
	private static int share(List<WordRun> runs) {
		long kept = 0;
		long changed = 0;
		for (WordRun run : runs) {
			long words = run.text().split("\\s+").length;
			if (run.kind() == WordRun.Kind.KEPT) {
				kept += 2 * words;
			}
			else {
				changed += words;
			}
		}
		long share = (kept + changed > 0) ? Math.round(100.0 * changed / (kept + changed)) : 0;
		return (int) ((changed > 0) ? Math.max(1, share) : 0);
	}

	/**
	 * The place of the meeting on the page.
	 * @return its anchor
	 */
	public String anchor() {
		return "at-" + this.slug;
	}

	/**
	 * A topic of the theme.
	 *
	 * @param number its number on the page of the meeting
	 * @param title its name
	 */
	public record TopicLink(int number, String title) {

	}

	/**
	 * That the position is said to be as it was, beside the lines of the time before.
	 *
	 * @param words the words that say so
	 * @param outcome what comparing the words gave; null if there was no time before
	 * @param before the meeting before; null if there was none
	 * @param runs the lines to take of both, in reading order
	 */
	public record Claim(String words, @Nullable Outcome outcome, @Nullable String before, List<WordRun> runs) {

		public Claim {
			runs = List.copyOf(runs);
		}

		private static Claim of(UnchangedClaim claim, ThemeMoment moment, @Nullable ThemeMoment before) {
			if (before == null) {
				return new Claim(claim.words(), null, null, List.of());
			}
			return new Claim(claim.words(), claim.against(before.lines()), before.published().dossier().title(),
					WordRun.between(before.lines(), moment.lines()));
		}

	}

}
