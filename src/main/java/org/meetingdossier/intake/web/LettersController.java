package org.meetingdossier.intake.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.meetingdossier.intake.ProposalsInWork;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.UnreadableLetterException.Reason;
import org.meetingdossier.letter.file.LetterFile;
import org.meetingdossier.letter.file.PlainLetter;
import org.meetingdossier.platform.LargeTexts;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.platform.TooBusyException;

/**
 * Where an editor sends a letter, and finds the proposals that came of earlier ones.
 */
@Controller
@RequestMapping(LettersController.ADDRESS)
class LettersController {

	static final String ADDRESS = "/intake";

	/** The form of the identity of a proposal. */
	static final String ID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";

	static final String PROPOSAL = ADDRESS + "/{id:" + ID + '}';

	/** More paragraphs than a page with a field for each can hold. */
	static final int MOST_BLOCKS = 1000;

	private static final String PAGE = "intake/letters";

	private final Importer importer;

	private final ProposalsInWork proposals;

	private final LargeTexts texts;

	private final MessageSource messages;

	LettersController(Importer importer, ProposalsInWork proposals, LargeTexts texts, MessageSource messages) {
		this.importer = importer;
		this.proposals = proposals;
		this.texts = texts;
		this.messages = messages;
	}

	@ModelAttribute
	void frame(Model model) {
		model.addAttribute("proposals", this.proposals.of(this.importer.person().id()));
		model.addAttribute("megabytes", IntakeApiController.LIMIT.toMegabytes());
		model.addAttribute("blocks", MOST_BLOCKS);
		model.addAttribute("days", ProposalsInWork.KEPT.toDays());
		model.addAttribute("zone", TheHague.ZONE);
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer discarded, Model model) {
		model.addAttribute("form", new LetterForm());
		model.addAttribute("discarded", discarded != null);
		return PAGE;
	}

	@PostMapping
	String send(@ModelAttribute("form") LetterForm form, BindingResult errors, HttpServletResponse response)
			throws IOException {
		HttpStatus status = refusal(form, errors);
		if (status == null) {
			try {
				Letter letter = letter(form);
				if (letter.blocks().size() <= MOST_BLOCKS) {
					return "redirect:" + ADDRESS + '/' + keep(form, letter);
				}
				errors.rejectValue(sent(form), "intake.letter.long",
						new Object[] { MOST_BLOCKS, letter.blocks().size() }, null);
				status = HttpStatus.UNPROCESSABLE_CONTENT;
			}
			catch (UnreadableLetterException ex) {
				errors.rejectValue(sent(form), ex.key());
				status = HttpStatus.UNPROCESSABLE_CONTENT;
			}
			catch (TooBusyException ex) {
				errors.reject(TooBusyException.KEY, new Object[] { ex.seconds() }, null);
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ex.seconds()));
				status = HttpStatus.SERVICE_UNAVAILABLE;
			}
		}
		response.setStatus(status.value());
		return PAGE;
	}

	private UUID keep(LetterForm form, Letter letter) {
		MultipartFile file = form.getFile();
		String name = (file != null && form.hasFile()) ? String.valueOf(file.getOriginalFilename())
				: this.messages.getMessage("intake.pasted", null, TheHague.LANGUAGE);
		return this.texts.work(letter.inOneText().text().length(),
				() -> this.proposals.keep(this.importer.person().id(), name, letter));
	}

	private static String sent(LetterForm form) {
		return form.hasFile() ? "file" : "text";
	}

	private static @Nullable HttpStatus refusal(LetterForm form, BindingResult errors) {
		MultipartFile file = form.getFile();
		Object[] most = { IntakeApiController.LIMIT.toMegabytes() };
		if (file == null || !form.hasFile()) {
			if (form.getText().isBlank()) {
				errors.rejectValue("file", "intake.letter.nothing");
				return HttpStatus.UNPROCESSABLE_CONTENT;
			}
			return null;
		}
		if (file.getSize() > IntakeApiController.LIMIT.toBytes()) {
			errors.rejectValue("file", "intake.file.too-large", most, null);
			return HttpStatus.CONTENT_TOO_LARGE;
		}
		Optional<Reason> unknown = LetterFile.refusal(String.valueOf(file.getOriginalFilename()));
		unknown.ifPresent((reason) -> errors.rejectValue("file", reason.key()));
		return unknown.isPresent() ? HttpStatus.UNSUPPORTED_MEDIA_TYPE : null;
	}

	private static Letter letter(LetterForm form) throws IOException, UnreadableLetterException {
		MultipartFile file = form.getFile();
		if (file == null || !form.hasFile()) {
			return PlainLetter.read(form.getText());
		}
		return LetterFile.read(String.valueOf(file.getOriginalFilename()), file.getBytes());
	}

}
