package org.meetingdossier.check.web;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.check.CheckText;
import org.meetingdossier.check.text.LetterFile;
import org.meetingdossier.check.text.LetterText;
import org.meetingdossier.check.text.UnreadableLetterException;

/**
 * Checks a text that somebody pastes or uploads. The form needs no token, as it changes and
 * keeps nothing: what another site could send here in somebody's name it could as well
 * show itself.
 */
@Controller
class CheckController {

	private final CheckText checkText;

	private final Today today;

	CheckController(CheckText checkText, Today today) {
		this.checkText = checkText;
		this.today = today;
	}

	@GetMapping("/check")
	ModelAndView blank() {
		return page(new CheckForm());
	}

	@PostMapping("/check")
	ModelAndView check(@ModelAttribute("form") CheckForm form, BindingResult errors) throws IOException {
		ModelAndView page = page(form);
		HttpStatus refused = refusal(form, errors);
		if (refused == null && !errors.hasErrors()) {
			try {
				LetterText letter = letter(form);
				page.addObject("letter",
						CheckedLetter.of(letter, this.checkText.check(letter, this.today.or(form.getDay()))));
			}
			catch (UnreadableLetterException ex) {
				errors.rejectValue("file", ex.key());
			}
		}
		if (errors.hasErrors()) {
			page.setStatus((refused != null) ? refused : HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	private static @Nullable HttpStatus refusal(CheckForm form, BindingResult errors) {
		MultipartFile file = form.getFile();
		if (file == null || !form.hasFile()) {
			if (form.getText().isBlank()) {
				errors.rejectValue("text", "check.form.nothing");
			}
			return null;
		}
		if (file.getSize() > SentText.LIMIT.toBytes()) {
			errors.rejectValue("file", "check.form.too-large", new Object[] { SentText.LIMIT.toMegabytes() }, null);
			return HttpStatus.CONTENT_TOO_LARGE;
		}
		if (!LetterFile.isKnown(String.valueOf(file.getOriginalFilename()))) {
			errors.rejectValue("file", "check.form.kind");
			return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
		}
		return null;
	}

	private static LetterText letter(CheckForm form) throws IOException, UnreadableLetterException {
		MultipartFile file = form.getFile();
		if (file == null || !form.hasFile()) {
			return LetterText.of(form.getText());
		}
		return LetterFile.read(String.valueOf(file.getOriginalFilename()), file.getBytes());
	}

	private static ModelAndView page(CheckForm form) {
		ModelAndView page = new ModelAndView("check/check", "form", form);
		page.addObject("megabytes", SentText.LIMIT.toMegabytes());
		page.addObject("most", CheckText.MOST);
		return page;
	}

}
