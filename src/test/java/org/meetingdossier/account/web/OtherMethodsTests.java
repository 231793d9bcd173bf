package org.meetingdossier.account.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that asks by the wrong method is told of the right one; elsewhere who is kept
 * out stays kept out.
 */
@HouseTest
class OtherMethodsTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	private Environment environment;

	@ParameterizedTest
	@CsvSource({ "PUT, /api/check", "OPTIONS, /api/check", "DELETE, /api/citations", "PATCH, /api/intake",
			"OPTIONS, /api/citations", "PUT, /check", "GET, /api/check" })
	void areNotAllowedWhereProgramsAskWithoutSigningIn(String method, String address)
			throws IOException, InterruptedException {
		HttpResponse<String> answer = send(method, address);
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow"))
			.hasValueSatisfying((allow) -> assertThat(allow).contains("POST"));
	}

	@ParameterizedTest
	@CsvSource({ "PUT, /edit", "OPTIONS, /admin/people", "DELETE, /meetings/ifmm-antalya-2025", "PUT, /api/unknown" })
	void areRefusedElsewhereAsAlways(String method, String address) throws IOException, InterruptedException {
		assertThat(send(method, address).statusCode()).isIn(302, 401, 403);
	}

	private HttpResponse<String> send(String method, String address) throws IOException, InterruptedException {
		URI uri = URI.create("http://127.0.0.1:" + this.environment.getRequiredProperty("local.server.port") + address);
		return this.client.send(HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
