package org.meetingdossier.reading.web;

import java.util.List;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.across.CurrentThemes;
import org.meetingdossier.dossier.across.ThemeHistory;
import org.meetingdossier.dossier.across.ThemeMoment;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.reading.theme.ThemePage;

@Controller
class ThemeController {

	private static final String UNKNOWN = "theme.unknown";

	private final CurrentThemes themes;

	private final ThemeHistory history;

	private final CurrentPerson person;

	ThemeController(CurrentThemes themes, ThemeHistory history, CurrentPerson person) {
		this.themes = themes;
		this.history = history;
		this.person = person;
	}

	@GetMapping("/themes")
	String list(Model model) {
		model.addAttribute("themes", this.themes.all(this.person.clearance()));
		return "reading/themes";
	}

	@GetMapping("/themes/{theme}")
	String show(@PathVariable String theme, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, Model model) {
		ThemePage page = ThemePage.of(theme, this.history.of(theme, this.person.clearance()), from, to)
			.orElseThrow(() -> new NotFoundException(UNKNOWN));
		model.addAttribute("page", page);
		return "reading/theme";
	}

	@GetMapping("/themes/{theme}/last-time")
	String lastTime(@PathVariable String theme, @RequestParam String at) {
		return beside(theme, at, (index) -> index - 1);
	}

	@GetMapping("/themes/{theme}/next-time")
	String nextTime(@PathVariable String theme, @RequestParam String at) {
		return beside(theme, at, (index) -> index + 1);
	}

	/**
	 * The topic of the theme at a meeting beside one. Who reads may see other meetings
	 * than who made the page with the link, so that it is looked for when it is asked
	 * for. Where there is none the page of the theme shows why.
	 */
	private String beside(String theme, String at, IntUnaryOperator step) {
		List<ThemeMoment> moments = this.history.of(theme, this.person.clearance());
		if (moments.isEmpty()) {
			throw new NotFoundException(UNKNOWN);
		}
		int here = ThemeMoment.indexOf(moments, at);
		int other = step.applyAsInt(here);
		if (here < 0 || other < 0 || other >= moments.size()) {
			return "redirect:/themes/" + theme + ((here < 0) ? "" : "#at-" + at);
		}
		ThemeMoment moment = moments.get(other);
		return "redirect:/meetings/" + moment.slug() + "/topics/" + moment.topics().get(0).number();
	}

}
