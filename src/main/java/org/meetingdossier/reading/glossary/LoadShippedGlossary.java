package org.meetingdossier.reading.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.platform.FirstStart;

/**
 * Fills a list that was always empty at start with the abbreviations that ship: those of
 * letters on meetings of NATO and the EU. Who took all of them out does not get them
 * back.
 */
@Component
class LoadShippedGlossary implements ApplicationRunner {

	private static final Resource FILE = new ClassPathResource("glossary/abbreviations.tsv");

	private final Glossary glossary;

	private final FirstStart firstStart;

	LoadShippedGlossary(Glossary glossary, FirstStart firstStart) {
		this.glossary = glossary;
		this.firstStart = firstStart;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.firstStart.alone(this::load);
	}

	private void load() {
		if (this.glossary.isUntouched()) {
			try {
				this.glossary.fill(FILE.getContentAsString(StandardCharsets.UTF_8)
					.lines()
					.filter((line) -> !line.startsWith("#"))
					.map((line) -> line.split("\t", -1))
					.map((cells) -> new Abbreviation(cells[0], cells[1], cells[2]))
					.toList(), AuditEvent.SYSTEM);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The abbreviations that ship cannot be read", ex);
			}
		}
	}

}
