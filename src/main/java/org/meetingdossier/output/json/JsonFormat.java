package org.meetingdossier.output.json;

import java.nio.charset.StandardCharsets;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.OutputFormat;

/**
 * The canonical form of a dossier: the one that revisions keep, of what its reader may
 * see.
 */
@Component
@Order(5)
class JsonFormat implements OutputFormat {

	@Override
	public String extension() {
		return "json";
	}

	@Override
	public MediaType type() {
		return MediaType.APPLICATION_JSON;
	}

	@Override
	public byte[] write(OutgoingDossier dossier) {
		return dossier.content().canonical().getBytes(StandardCharsets.UTF_8);
	}

}
