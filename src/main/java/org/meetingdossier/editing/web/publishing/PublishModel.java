package org.meetingdossier.editing.web.publishing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.text.LineEnds;
import org.meetingdossier.editing.web.UnreadableValues;
import org.meetingdossier.editing.web.editor.CurrentEditor;

/**
 * What each step on the page about publishing starts from.
 */
@ControllerAdvice(assignableTypes = { PublishController.class, ReviewController.class })
class PublishModel {

	/**
	 * What can be typed beside the form of a publication; it comes back when a step is
	 * refused.
	 */
	private static final List<String> TYPED = List.of("ask", "reviewer", "due", "remark", "obstacle", "reason",
			"notice", "note");

	/**
	 * Asked for late: the test of any one controller makes each advice, and not what it
	 * works with.
	 */
	private final ObjectProvider<CurrentEditor> current;

	PublishModel(ObjectProvider<CurrentEditor> current) {
		this.current = current;
	}

	@InitBinder
	void sayWhatCannotBeRead(WebDataBinder binder) {
		binder.setBindingErrorProcessor(new UnreadableValues());
	}

	@ModelAttribute("newest")
	WorkingDossier newest(@PathVariable String slug) {
		return this.current.getObject().open(slug);
	}

	@ModelAttribute("changes")
	ChangeKind[] changes() {
		return ChangeKind.values();
	}

	@ModelAttribute("typed")
	Map<String, String> typed(HttpServletRequest request) {
		return TYPED.stream()
			.filter((name) -> HttpMethod.POST.matches(request.getMethod()) && request.getParameter(name) != null)
			.collect(Collectors.toUnmodifiableMap(Function.identity(),
					(name) -> LineEnds.of(request.getParameter(name)).strip()));
	}

}
