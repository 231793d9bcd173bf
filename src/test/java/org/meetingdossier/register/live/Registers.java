package org.meetingdossier.register.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.sun.net.httpserver.HttpServer;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.RestClient;

import org.meetingdossier.platform.FixedClockConfiguration;

/**
 * Both official registers, as servers of a test.
 */
final class Registers implements AutoCloseable {

	static final String HOUSE = "Tweede Kamer, open data";

	static final String PUBLICATIONS = "Officiële bekendmakingen";

	private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	private Instant now = FixedClockConfiguration.NOW;

	private int requestsPerSecond = 1000;

	private Duration patience = Duration.ofMillis(1500);

	private URI publications = URI.create("http://127.0.0.1");

	private Runnable closing = () -> {
	};

	private Registers() {
	}

	/** Both answer that they know nothing. */
	static Registers silent() {
		Registers registers = new Registers();
		registers.server.start();
		registers.publications = URI.create(registers.server.baseUrl() + "/sru");
		registers.describe("metadata-v5.xml");
		registers.house(json("{\"value\":[]}"));
		registers.publications(xml(file("publication-none.xml")));
		return registers;
	}

	LiveRegister ask() {
		return ask(true);
	}

	LiveRegister ask(boolean on) {
		LiveProperties properties = new LiveProperties(on,
				new LiveProperties.Source(HOUSE, URI.create(this.server.baseUrl() + "/OData/v5")),
				new LiveProperties.Source(PUBLICATIONS, this.publications), Duration.ofSeconds(2),
				Duration.ofSeconds(2), 3, Duration.ofMillis(5), this.patience, this.requestsPerSecond,
				Duration.ofMinutes(1), Duration.ofMinutes(15), DataSize.ofKilobytes(100));
		return new LiveConfiguration().liveRegister(properties,
				new StaticListableBeanFactory().getBeanProvider(RestClient.Builder.class), clock());
	}

	Registers limitedTo(int requests) {
		this.requestsPerSecond = requests;
		return this;
	}

	/** Whoever asks does not wait for a turn. */
	Registers hurried() {
		this.patience = Duration.ofMillis(1);
		return this;
	}

	/** The connection to the publications ends before the answer does. */
	void breakOff() {
		try {
			HttpServer cut = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			cut.createContext("/", (exchange) -> {
				exchange.getResponseHeaders().set("Content-Type", "text/xml");
				exchange.sendResponseHeaders(200, 5000);
				exchange.getResponseBody().write("<searchRetrieveResponse>".getBytes(StandardCharsets.UTF_8));
				exchange.close();
			});
			cut.start();
			this.publications = URI.create("http://127.0.0.1:" + cut.getAddress().getPort() + "/sru");
			this.closing = () -> cut.stop(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void pass(Duration time) {
		this.now = this.now.plus(time);
	}

	void describe(String metadata) {
		this.server
			.stubFor(WireMock.get(WireMock.urlPathEqualTo("/OData/v5/$metadata")).willReturn(xml(file(metadata))));
	}

	void house(ResponseDefinitionBuilder answer) {
		this.server.stubFor(WireMock.get(WireMock.urlPathEqualTo("/OData/v5/Document")).willReturn(answer));
	}

	void publications(ResponseDefinitionBuilder answer) {
		this.server.stubFor(WireMock.get(WireMock.urlPathEqualTo("/sru")).willReturn(answer));
	}

	/** The publications when the question has these words in it. */
	void publications(String words, ResponseDefinitionBuilder answer) {
		this.server.stubFor(WireMock.get(WireMock.urlPathEqualTo("/sru"))
			.withQueryParam("query", WireMock.containing(words))
			.willReturn(answer));
	}

	void stub(MappingBuilder stub) {
		this.server.stubFor(stub);
	}

	int asked(String path) {
		return this.server
			.countRequestsMatching(
					RequestPatternBuilder.newRequestPattern(RequestMethod.GET, WireMock.urlPathEqualTo(path)).build())
			.getCount();
	}

	int askedPublications() {
		return asked("/sru");
	}

	int askedHouse() {
		return asked("/OData/v5/Document");
	}

	/** The last question to the House, as it was sent. */
	String lastQuestion() {
		return this.server.findAll(WireMock.getRequestedFor(WireMock.urlPathEqualTo("/OData/v5/Document")))
			.get(askedHouse() - 1)
			.getUrl();
	}

	static ResponseDefinitionBuilder json(String body) {
		return WireMock.aResponse()
			.withHeader("Content-Type", "application/json; odata.metadata=minimal")
			.withBody(body);
	}

	static ResponseDefinitionBuilder xml(String body) {
		return WireMock.aResponse().withHeader("Content-Type", "text/xml;charset=UTF-8").withBody(body);
	}

	static String file(String name) {
		try {
			return new ClassPathResource("register/live/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Clock clock() {
		return new Clock() {

			@Override
			public Instant instant() {
				return Registers.this.now;
			}

			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				throw new UnsupportedOperationException("Everything here is in UTC");
			}

		};
	}

	@Override
	public void close() {
		this.closing.run();
		this.server.stop();
	}

}
