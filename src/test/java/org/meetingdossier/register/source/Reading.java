package org.meetingdossier.register.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.ClassPathResource;

import org.meetingdossier.register.DocumentFacts;

/**
 * Answers to read in a test.
 */
final class Reading {

	private Reading() {
	}

	static InputStream file(String name) throws IOException {
		return new ClassPathResource("register/" + name).getInputStream();
	}

	static InputStream text(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	static List<SourceRecord> all(SourceRecords records) {
		List<SourceRecord> all = new ArrayList<>();
		SourceRecord record = records.next();
		while (record != null) {
			all.add(record);
			record = records.next();
		}
		return all;
	}

	static List<DocumentFacts> facts(List<SourceRecord> records) {
		return records.stream().map(SourceRecord::facts).filter(Objects::nonNull).toList();
	}

}
