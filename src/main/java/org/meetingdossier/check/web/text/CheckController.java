package org.meetingdossier.check.web.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.check.rows.CheckedRows;
import org.meetingdossier.check.text.CheckText;
import org.meetingdossier.check.text.CheckedCitation;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.LetterText;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.UnreadableLetterException.Reason;
import org.meetingdossier.letter.file.LetterFile;
import org.meetingdossier.letter.file.PlainLetter;
import org.meetingdossier.letter.margin.WordMargin;
import org.meetingdossier.platform.LargeTexts;
import org.meetingdossier.platform.RequestCost;
import org.meetingdossier.platform.TooBusyException;
import org.meetingdossier.platform.csv.CsvFiles;

/**
 * Checks a text that somebody pastes or uploads. The form needs no token, as it changes
 * and keeps nothing: what another site could send here in somebody's name it could as
 * well show itself.
 */
@Controller
class CheckController {

	private final CheckText checkText;

	private final Today today;

	private final LargeTexts texts;

	private final CommentedLetter commented;

	private final CsvFiles files;

	CheckController(CheckText checkText, Today today, LargeTexts texts, CommentedLetter commented,
			MessageSource messages) {
		this.files = new CsvFiles(messages);
		this.checkText = checkText;
		this.today = today;
		this.texts = texts;
		this.commented = commented;
	}

	@GetMapping("/check")
	ModelAndView blank() {
		return page(new CheckForm());
	}

	@PostMapping("/check")
	@Nullable ModelAndView check(@ModelAttribute("form") CheckForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		return checked(form, errors, request, response, CheckController::show);
	}

	/** Every citation of the text, also those that are too many for a page. */
	@PostMapping(path = "/check", params = "as=csv")
	@Nullable ModelAndView file(@ModelAttribute("form") CheckForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		return checked(form, errors, request, response, (page, letter, citations) -> {
			this.files.send(request, response, "citations.csv", "no-store", (csv) -> {
				csv.heads(CheckedRows.HEADER, (column) -> "check.csv." + column);
				for (int index = 0; index < citations.size(); index++) {
					csv.row(CheckedRows.of(index + 1, citations.get(index), csv.words()));
				}
			});
			return null;
		});
	}

	/** The letter itself, with a comment at each citation. */
	@PostMapping(path = "/check", params = "as=docx")
	@Nullable ModelAndView letter(@ModelAttribute("form") CheckForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		MultipartFile file = form.getFile();
		if (file == null || !form.hasFile()
				|| (file.getSize() <= SentText.LIMIT.toBytes() && !WordMargin.isWord(file.getBytes()))) {
			errors.rejectValue("file", "check.form.no-word");
			return checked(form, errors, request, response, CheckController::show);
		}
		return checked(form, errors, request, response, (page, letter, citations) -> {
			this.commented.send(response, file, citations);
			return null;
		});
	}

	private @Nullable ModelAndView checked(CheckForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Answer answer) throws IOException {
		ModelAndView page = page(form);
		HttpStatus refused = refusal(form, errors);
		if (refused == null && !errors.hasErrors()) {
			try {
				Letter sent = letter(form);
				LetterText letter = sent.inOneText();
				page.addObject("unplaced", sent.unplaced());
				List<CheckedCitation> citations = this.texts.work(letter.text().length(),
						() -> this.checkText.check(letter, this.today.or(form.getDay())));
				RequestCost.tell(request, citations.size());
				return answer.give(page, letter, citations);
			}
			catch (UnreadableLetterException ex) {
				errors.rejectValue("file", ex.key());
			}
			catch (TooBusyException ex) {
				errors.reject(TooBusyException.KEY, new Object[] { ex.seconds() }, null);
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ex.seconds()));
				refused = HttpStatus.SERVICE_UNAVAILABLE;
			}
		}
		page.setStatus((refused != null) ? refused : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static ModelAndView show(ModelAndView page, LetterText letter, List<CheckedCitation> citations) {
		page.addObject("letter", CheckedLetter.of(letter, citations));
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
		Optional<Reason> unknown = LetterFile.refusal(String.valueOf(file.getOriginalFilename()));
		unknown.ifPresent((reason) -> errors.rejectValue("file", reason.key()));
		return unknown.isPresent() ? HttpStatus.UNSUPPORTED_MEDIA_TYPE : null;
	}

	private static Letter letter(CheckForm form) throws IOException, UnreadableLetterException {
		MultipartFile file = form.getFile();
		if (file == null || !form.hasFile()) {
			return PlainLetter.read(form.getText());
		}
		return LetterFile.read(String.valueOf(file.getOriginalFilename()), file.getBytes());
	}

	private static ModelAndView page(CheckForm form) {
		ModelAndView page = new ModelAndView("check/check", "form", form);
		page.addObject("megabytes", SentText.LIMIT.toMegabytes());
		page.addObject("most", CheckText.MOST);
		return page;
	}

	/** What is answered when a text was checked. */
	@FunctionalInterface
	private interface Answer {

		@Nullable ModelAndView give(ModelAndView page, LetterText letter, List<CheckedCitation> citations)
				throws IOException, UnreadableLetterException;

	}

}
