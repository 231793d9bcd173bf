package org.meetingdossier.editing.web.form;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.ElementKey;

/**
 * The facts of a meeting and its introduction.
 */
class MeetingForm extends ElementForm {

	@NotBlank(message = "{edit.title.missing}")
	String title = "";

	@NotBlank(message = "{edit.forum.missing}")
	String forum = "";

	@NotBlank(message = "{edit.place.missing}")
	String place = "";

	String venue = "";

	@NotNull(message = "{edit.firstDay.missing}")
	@Nullable LocalDate firstDay;

	@NotNull(message = "{edit.lastDay.missing}")
	@Nullable LocalDate lastDay;

	String zone = "Europe/Brussels";

	@NotNull(message = "{edit.agenda.missing}")
	@Nullable AgendaStatus agenda = AgendaStatus.PROVISIONAL;

	String host = "";

	String delegation = "";

	String letter = "";

	@Nullable LocalDate letterDate;

	String introduction = "";

	@NotNull(message = "{edit.level.missing}")
	@Nullable Level level = Level.PUBLIC;

	@Override
	public ElementKind kind() {
		return ElementKind.MEETING;
	}

	@Override
	public Change toCommand(ElementKey element) {
		return Change.meeting(toFacts());
	}

	public MeetingFacts toFacts() {
		return content(MeetingFacts.class, Map.of());
	}

	@Override
	public void checkTogether(Errors errors) {
		if (this.firstDay != null && this.lastDay != null && this.lastDay.isBefore(this.firstDay)) {
			errors.rejectValue("lastDay", "edit.lastDay.early");
		}
		if (!ZoneId.getAvailableZoneIds().contains(this.zone)) {
			errors.rejectValue("zone", "edit.zone.unknown");
		}
		if (!this.letter.isEmpty() && TypedValue.officialId(this.letter).isEmpty()) {
			errors.rejectValue("letter", "edit.letter.unknown");
		}
	}

}
