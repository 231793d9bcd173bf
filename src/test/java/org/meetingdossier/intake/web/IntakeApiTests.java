package org.meetingdossier.intake.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class IntakeApiTests {

	@Autowired
	private Environment environment;

	@Test
	void proposesADossierToAnybodyWhoSendsALetter() {
		HttpResponse<String> answer = Visitor.of(this.environment)
			.postText("/api/intake", "Datum 2 mei 2025\n\n# Geannoteerde agenda Raad Buitenlandse Zaken 20 mei 2025\n\n"
					+ "## Oekra\u00EFne\n\nHet kabinet steunt Oekra\u00EFne.");
		assertThat(answer.statusCode()).isEqualTo(200);
		JsonNode proposal = JsonMapper.shared().readTree(answer.body()).path("proposals").path(0);
		assertThat(proposal.path("forum").stringValue()).isEqualTo("Raad Buitenlandse Zaken");
		assertThat(proposal.path("topics").path(0).path("positions").path(0).stringValue())
			.isEqualTo("Het kabinet steunt Oekra\u00EFne.");
	}

	@Test
	void saysWhatToSendInstead() {
		assertThat(Visitor.of(this.environment).postText("/api/intake", "").statusCode()).isEqualTo(400);
		HttpResponse<String> old = Visitor.of(this.environment).postText("/api/intake", "%PDF-1.7");
		assertThat(old.statusCode()).isEqualTo(422);
		assertThat(old.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		assertThat(old.body()).contains(".docx");
	}

}
