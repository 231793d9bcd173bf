package org.meetingdossier.reading.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.across.ThemeMoment;
import org.meetingdossier.dossier.comparison.WordRun;
import org.meetingdossier.dossier.theme.Theme;
import org.meetingdossier.reading.text.PageNote;
import org.meetingdossier.reading.text.TextRenderer;

/**
 * A theme through all its meetings, the earliest first, with the difference between two
 * of them word by word.
 *
 * @param theme the theme, called as at the last meeting
 * @param moments the theme at each meeting
 * @param comparison two of these beside each other; null if there is only one
 * @param notes the footnotes of all texts
 */
public record ThemePage(Theme theme, List<MomentText> moments, @Nullable Comparison comparison, List<PageNote> notes) {

	public ThemePage {
		moments = List.copyOf(moments);
		notes = List.copyOf(notes);
	}

	/**
	 * Writes the page.
	 * @param theme its part of an address
	 * @param history the theme at each meeting, the earliest first
	 * @param from the meeting that is compared; null for the last but one
	 * @param to the meeting that it is compared with; null for the last
	 * @return the page, or empty when there is no such theme or meeting
	 */
	public static Optional<ThemePage> of(String theme, List<ThemeMoment> history, @Nullable String from,
			@Nullable String to) {
		if (history.isEmpty()) {
			return Optional.empty();
		}
		int last = history.size() - 1;
		int earlier = (from != null) ? ThemeMoment.indexOf(history, from) : Math.max(0, last - 1);
		int later = (to != null) ? ThemeMoment.indexOf(history, to) : last;
		if (earlier < 0 || later < 0) {
			return Optional.empty();
		}
		TextRenderer texts = new TextRenderer();
		List<MomentText> moments = new ArrayList<>();
		for (int i = 0; i < history.size(); i++) {
			moments.add(MomentText.of(history.get(i), spokenBefore(history, i), texts));
		}
		String name = history.get(last).topics().get(0).topic().facts().theme();
		Comparison comparison = (last > 0)
				? Comparison.of(moments.get(earlier), history.get(earlier), moments.get(later), history.get(later))
				: null;
		return Optional
			.of(new ThemePage(new Theme(theme, (name != null) ? name : theme), moments, comparison, texts.notes()));
	}

	/** The times before that something was said. */
	private static List<ThemeMoment> spokenBefore(List<ThemeMoment> history, int index) {
		return history.subList(0, index).stream().filter(ThemeMoment::isSpoken).toList();
	}

	/**
	 * How much differed from the time before, at each meeting.
	 * @return the bars of the chart, from left to right
	 */
	public List<Bar> chart() {
		return IntStream.range(0, this.moments.size())
			.mapToObj((index) -> new Bar(index, this.moments.size(), this.moments.get(index)))
			.toList();
	}

	/**
	 * Two meetings beside each other.
	 *
	 * @param from the meeting on the left
	 * @param to the meeting on the right
	 * @param runs the words of both, in reading order
	 */
	public record Comparison(MomentText from, MomentText to, List<WordRun> runs) {

		public Comparison {
			runs = List.copyOf(runs);
		}

		private static Comparison of(MomentText from, ThemeMoment before, MomentText to, ThemeMoment after) {
			return new Comparison(from, to, WordRun.between(before.text(), after.text()));
		}

		/**
		 * Whether not one word differs.
		 * @return true if both texts are the same
		 */
		public boolean isSame() {
			return this.runs.stream().allMatch((run) -> run.kind() == WordRun.Kind.KEPT);
		}

	}

	/**
	 * A bar of the chart, in units of its own.
	 *
	 * @param index which one, from 0
	 * @param count how many there are
	 * @param moment what it stands for
	 */
	public record Bar(int index, int count, MomentText moment) {

		/** As high as all words that differ. */
		public static final int TOP = 100;

		private static final int STEP = 40;

		private static final int WIDTH = 24;

		/**
		 * Where it begins.
		 * @return units from the left
		 */
		public int left() {
			return this.index * STEP + (STEP - WIDTH) / 2;
		}

		/**
		 * How wide it is.
		 * @return units
		 */
		public int width() {
			return WIDTH;
		}

		/**
		 * How high it is.
		 * @return units; 2 where nothing differs, so that it can be seen
		 */
		public int height() {
			Integer share = this.moment.changed();
			return Math.max(2, (share != null) ? share : 0);
		}

		/**
		 * Where its top is.
		 * @return units from above
		 */
		public int top() {
			return TOP - height();
		}

		/**
		 * How wide the chart is.
		 * @return units
		 */
		public int all() {
			return this.count * STEP;
		}

	}

}
