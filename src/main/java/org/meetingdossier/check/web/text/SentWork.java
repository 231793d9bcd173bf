package org.meetingdossier.check.web.text;

import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.platform.LargeTexts;
import org.meetingdossier.platform.RequestCost;

/**
 * Does what a program asks of a text that it sent, when it is its turn, and leaves how
 * much that was. The answer is written before the next text has its turn: what is kept
 * while a slow client reads it is only the answer itself.
 */
@Component
class SentWork {

	private final LargeTexts texts;

	private final JsonMapper json;

	SentWork(LargeTexts texts, JsonMapper json) {
		this.texts = texts;
		this.json = json;
	}

	byte[] json(String text, HttpServletRequest request, Supplier<? extends List<?>> work) {
		return this.texts.work(text.length(), () -> {
			List<?> found = work.get();
			RequestCost.tell(request, found.size());
			return this.json.writeValueAsBytes(found);
		});
	}

}
