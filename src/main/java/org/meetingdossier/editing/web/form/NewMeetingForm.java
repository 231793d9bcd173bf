package org.meetingdossier.editing.web.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.change.CopyMeeting;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.editing.web.TextLength;

/**
 * A meeting that gets a dossier: what is known of it, and perhaps a meeting to start
 * from.
 */
public class NewMeetingForm extends MeetingForm {

	private static final int LONGEST_ADDRESS = 80;

	@Pattern(regexp = "([a-z0-9]+(-[a-z0-9]+)*)?", message = "{edit.slug.form}")
	String slug = "";

	@Nullable UUID from;

	public NewMeetingForm() {
		this.level = Level.DELEGATION;
	}

	/** A form that starts from an earlier meeting. */
	public static NewMeetingForm after(Dossier previous) {
		MeetingFacts facts = previous.facts();
		NewMeetingForm form = new NewMeetingForm();
		form.title = facts.title();
		form.forum = facts.forum();
		form.place = facts.place();
		form.zone = facts.zone().getId();
		form.delegation = facts.delegation();
		form.level = facts.level();
		form.from = previous.id();
		return form;
	}

	@Override
	public List<String> fields() {
		return Stream.of(List.of("from"), super.fields(), List.of("slug")).flatMap(List::stream).toList();
	}

	@Override
	public void checkTogether(Errors errors) {
		super.checkTogether(errors);
		TextLength.check(errors, "slug", this.slug, LONGEST_ADDRESS);
	}

	/** The meeting to start from; null for none. */
	public @Nullable UUID from() {
		return this.from;
	}

	/** The new meeting, with what goes on from the one before. */
	public CopyMeeting toCopy() {
		return new CopyMeeting(address(), toFacts());
	}

	/** The new meeting, empty. */
	public Dossier toDossier() {
		return new Dossier(UUID.randomUUID(), address(), toFacts(), null, List.of(), List.of());
	}

	/** The part of the address that was typed, or one made of title and year. */
	public String address() {
		if (!this.slug.isEmpty()) {
			return this.slug;
		}
		String plain = Normalizer.normalize(this.title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		String words = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		String year = (this.firstDay != null) ? "-" + this.firstDay.getYear() : "";
		String start = words.substring(0, Math.min(words.length(), LONGEST_ADDRESS - year.length()));
		return (start.replaceAll("-$", "") + year).replaceAll("^-", "");
	}

}
