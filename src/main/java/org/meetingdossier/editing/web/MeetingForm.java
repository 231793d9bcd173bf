package org.meetingdossier.editing.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.AgendaStatus;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Element;
import org.meetingdossier.editing.MeetingFacts;

/**
 * The facts of a meeting and its introduction.
 */
class MeetingForm extends ElementForm {

	private static final CitationFinder FINDER = new CitationFinder();

	@NotBlank(message = "{edit.title.missing}")
	@Size(max = 300, message = "{edit.text.long}")
	private String title = "";

	@NotBlank(message = "{edit.forum.missing}")
	@Size(max = 100, message = "{edit.text.long}")
	private String forum = "";

	@NotBlank(message = "{edit.place.missing}")
	@Size(max = 100, message = "{edit.text.long}")
	private String place = "";

	private String zone = "Europe/Brussels";

	@NotNull(message = "{edit.firstDay.missing}")
	private @Nullable LocalDate firstDay;

	@NotNull(message = "{edit.lastDay.missing}")
	private @Nullable LocalDate lastDay;

	@Size(max = 200, message = "{edit.text.long}")
	private String host = "";

	@Size(max = 500, message = "{edit.text.long}")
	private String delegation = "";

	@NotNull(message = "{edit.agenda.missing}")
	private @Nullable AgendaStatus agenda = AgendaStatus.PROVISIONAL;

	private String letter = "";

	@NotNull(message = "{edit.level.missing}")
	private @Nullable Level level = Level.PUBLIC;

	@Size(max = PositionForm.TEXT_LENGTH, message = "{edit.text.long}")
	private String introduction = "";

	static MeetingForm of(Dossier dossier) {
		MeetingForm form = new MeetingForm();
		form.title = dossier.title();
		form.forum = dossier.forum();
		form.place = dossier.place();
		form.zone = dossier.zone().getId();
		form.firstDay = dossier.firstDay();
		form.lastDay = dossier.lastDay();
		form.host = orEmpty(dossier.host());
		form.delegation = dossier.delegation();
		form.agenda = dossier.agenda();
		form.letter = Optional.ofNullable(dossier.letter()).map(OfficialId::display).orElse("");
		form.level = dossier.level();
		form.introduction = dossier.introduction();
		return form;
	}

	@Override
	Change toCommand(Element element) {
		return Change.meeting(toFacts());
	}

	MeetingFacts toFacts() {
		return new MeetingFacts(Objects.requireNonNull(this.level), this.title, this.forum, this.place,
				ZoneId.of(this.zone), Objects.requireNonNull(this.firstDay), Objects.requireNonNull(this.lastDay),
				optional(this.host), this.delegation, Objects.requireNonNull(this.agenda), letter().orElse(null),
				this.introduction);
	}

	@Override
	void check(Errors errors) {
		if (this.firstDay != null && this.lastDay != null && this.lastDay.isBefore(this.firstDay)) {
			errors.rejectValue("lastDay", "edit.lastDay.early");
		}
		if (!ZoneId.getAvailableZoneIds().contains(this.zone)) {
			errors.rejectValue("zone", "edit.zone.unknown");
		}
		if (!this.letter.isEmpty() && letter().isEmpty()) {
			errors.rejectValue("letter", "edit.letter.unknown");
		}
	}

	/** The letter may be typed as people write it, or as the id that the register uses. */
	private Optional<OfficialId> letter() {
		return OfficialId.tryParse(this.letter)
			.or(() -> FINDER.findCited(this.letter).stream().findFirst().flatMap(Citation::id));
	}

	@Override
	@Nullable Level level() {
		return this.level;
	}

	@Override
	List<String> fields() {
		return List.of("title", "forum", "place", "zone", "firstDay", "lastDay", "host", "delegation", "agenda",
				"letter", "level", "introduction");
	}

	@Override
	List<String> texts() {
		return List.of("introduction");
	}

	public String getTitle() {
		return this.title;
	}

	public void setTitle(String title) {
		this.title = title.strip();
	}

	public String getForum() {
		return this.forum;
	}

	public void setForum(String forum) {
		this.forum = forum.strip();
	}

	public String getPlace() {
		return this.place;
	}

	public void setPlace(String place) {
		this.place = place.strip();
	}

	public String getZone() {
		return this.zone;
	}

	public void setZone(String zone) {
		this.zone = zone.strip();
	}

	public @Nullable LocalDate getFirstDay() {
		return this.firstDay;
	}

	public void setFirstDay(@Nullable LocalDate firstDay) {
		this.firstDay = firstDay;
	}

	public @Nullable LocalDate getLastDay() {
		return this.lastDay;
	}

	public void setLastDay(@Nullable LocalDate lastDay) {
		this.lastDay = lastDay;
	}

	public String getHost() {
		return this.host;
	}

	public void setHost(String host) {
		this.host = host.strip();
	}

	public String getDelegation() {
		return this.delegation;
	}

	public void setDelegation(String delegation) {
		this.delegation = delegation.strip();
	}

	public @Nullable AgendaStatus getAgenda() {
		return this.agenda;
	}

	public void setAgenda(@Nullable AgendaStatus agenda) {
		this.agenda = agenda;
	}

	public String getLetter() {
		return this.letter;
	}

	public void setLetter(String letter) {
		this.letter = letter.strip();
	}

	public @Nullable Level getLevel() {
		return this.level;
	}

	public void setLevel(@Nullable Level level) {
		this.level = level;
	}

	public String getIntroduction() {
		return this.introduction;
	}

	public void setIntroduction(String introduction) {
		this.introduction = text(introduction);
	}

}
