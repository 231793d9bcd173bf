package org.meetingdossier.editing.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.AgendaStatus;
import org.meetingdossier.dossier.CopyMeeting;
import org.meetingdossier.dossier.Dossier;

/**
 * A meeting that gets a dossier: what must be known of it, and perhaps a meeting to start
 * from. The rest is written in the forms of the dossier.
 */
class NewMeetingForm {

	/** The names of what can be typed. */
	static final List<String> FIELDS = List.of("from", "title", "forum", "place", "firstDay", "lastDay", "zone", "level",
			"slug");

	private static final int LONGEST_ADDRESS = 80;

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

	@NotNull(message = "{edit.level.missing}")
	private @Nullable Level level = Level.DELEGATION;

	@Pattern(regexp = "([a-z0-9]+(-[a-z0-9]+)*)?", message = "{edit.slug.form}")
	@Size(max = LONGEST_ADDRESS, message = "{edit.text.long}")
	private String slug = "";

	private @Nullable UUID from;

	private int startedFrom;

	private @Nullable UUID ticket;

	static NewMeetingForm after(Dossier previous) {
		NewMeetingForm form = new NewMeetingForm();
		form.title = previous.title();
		form.forum = previous.forum();
		form.place = previous.place();
		form.zone = previous.zone().getId();
		form.level = previous.level();
		form.from = previous.id();
		return form;
	}

	CopyMeeting toCopy() {
		return new CopyMeeting(address(), this.title, this.place, ZoneId.of(this.zone),
				Objects.requireNonNull(this.firstDay), Objects.requireNonNull(this.lastDay));
	}

	Dossier toDossier() {
		return new Dossier(UUID.randomUUID(), address(), Objects.requireNonNull(this.level), this.title, this.forum,
				this.place, ZoneId.of(this.zone), Objects.requireNonNull(this.firstDay),
				Objects.requireNonNull(this.lastDay), null, "", AgendaStatus.PROVISIONAL, null, "", null, List.of(),
				List.of());
	}

	/** The part of the address that was typed, or one made of title and year. */
	String address() {
		if (!this.slug.isEmpty()) {
			return this.slug;
		}
		String plain = Normalizer.normalize(this.title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		String words = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		String year = (this.firstDay != null) ? "-" + this.firstDay.getYear() : "";
		String start = words.substring(0, Math.min(words.length(), LONGEST_ADDRESS - year.length()));
		return (start.replaceAll("-$", "") + year).replaceAll("^-", "");
	}

	void check(Errors errors) {
		if (this.firstDay != null && this.lastDay != null && this.lastDay.isBefore(this.firstDay)) {
			errors.rejectValue("lastDay", "edit.lastDay.early");
		}
		if (!ZoneId.getAvailableZoneIds().contains(this.zone)) {
			errors.rejectValue("zone", "edit.zone.unknown");
		}
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

	public @Nullable Level getLevel() {
		return this.level;
	}

	public void setLevel(@Nullable Level level) {
		this.level = level;
	}

	public String getSlug() {
		return this.slug;
	}

	public void setSlug(String slug) {
		this.slug = slug.strip();
	}

	public @Nullable UUID getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable UUID from) {
		this.from = from;
	}

	/** How many dossiers there were when the form was opened. */
	public int getStartedFrom() {
		return this.startedFrom;
	}

	public void setStartedFrom(int startedFrom) {
		this.startedFrom = startedFrom;
	}

	public @Nullable UUID getTicket() {
		return this.ticket;
	}

	public void setTicket(@Nullable UUID ticket) {
		this.ticket = ticket;
	}

}
