package org.meetingdossier.account.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.gate.SignInTries;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
@TestPropertySource(properties = { "server.forward-headers-strategy=native", "dossier.api.requests-per-minute=3",
		"dossier.sign-in.tries-per-address=12" })
class LimitsTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private SettableClock clock;

	@Autowired
	private Environment environment;

	private final String username = "els-" + UUID.randomUUID();

	private Visitor home;

	private Visitor elsewhere;

	@BeforeEach
	void addSomebody() {
		this.passwords.change(
				this.people.add(this.username, new PersonDetails("Els", Set.of(Role.CLERK), Level.PUBLIC)).id(),
				PASSWORD);
		this.clock.pass(Duration.ofHours(1));
		this.home = at("192.0.2.1");
		this.elsewhere = at("192.0.2.2");
	}

	@Test
	void refusesTheSixthTryInAQuarterOfAnHour() {
		for (int attempt = 1; attempt <= 5; attempt++) {
			assertThat(wrong(this.home).statusCode()).as("try " + attempt).isEqualTo(422);
		}
		HttpResponse<String> sixth = wrong(this.home);
		assertThat(sixth.statusCode()).isEqualTo(429);
		assertThat(sixth.headers().firstValue("Retry-After")).hasValue("900");
		assertThat(sixth.body()).contains("Wacht 15 minuten");
		assertThat(this.home.signIn(this.username, PASSWORD).statusCode()).as("not even the right one").isEqualTo(429);
		this.clock.pass(SignInTries.PERIOD);
		assertThat(this.home.signIn(this.username, PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void doesNotLockOutThePersonElsewhere() {
		for (int attempt = 1; attempt <= 6; attempt++) {
			wrong(this.home);
		}
		assertThat(this.elsewhere.signIn(this.username, PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void doesNotCountWhoIsRight() {
		for (int attempt = 1; attempt <= 8; attempt++) {
			assertThat(this.elsewhere.signIn(this.username, PASSWORD).statusCode()).isEqualTo(302);
			this.elsewhere = at("192.0.2.2");
		}
	}

	@Test
	void countsAllTheNamesThatAreTriedFromOneAddress() {
		Visitor guesser = at("2001:db8::1");
		for (int attempt = 1; attempt <= 12; attempt++) {
			assertThat(guesser.signIn("naam-" + attempt, PASSWORD).statusCode()).isEqualTo(422);
		}
		assertThat(at("2001:db8::2").signIn("naam-13", PASSWORD).statusCode()).as("the same network").isEqualTo(429);
		assertThat(at("2001:db8:0:1::1").signIn("naam-13", PASSWORD).statusCode()).isEqualTo(422);
	}

	@Test
	void countsByTheAddressThatTheProxySawWhateverTheClientAddsBefore() {
		for (int attempt = 1; attempt <= 5; attempt++) {
			Visitor liar = at("198.51.100." + attempt + ", 192.0.2.7");
			assertThat(wrong(liar).statusCode()).isEqualTo(422);
		}
		assertThat(wrong(at("198.51.100.77, 192.0.2.7")).statusCode()).isEqualTo(429);
	}

	@Test
	void countsWhatProgramsAsk() {
		Visitor program = at("192.0.2.3");
		for (int request = 1; request <= 3; request++) {
			assertThat(program.postText("/api/citations", "Kamerstuk 28676, nr. 499").statusCode()).isEqualTo(200);
		}
		HttpResponse<String> refused = program.postText("/api/citations", "Kamerstuk 28676, nr. 499");
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValue("Retry-After")).hasValue("20");
		assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(refused.body()).contains("Ten hoogste 3 aanvragen per minuut");
		this.clock.pass(Duration.ofSeconds(20));
		assertThat(program.postText("/api/citations", "Kamerstuk 28676, nr. 499").statusCode()).isEqualTo(200);
	}

	@Test
	void countsWhatIsAskedOfOneTheme() {
		Visitor reader = at("192.0.2.55");
		for (int request = 1; request <= 120; request++) {
			assertThat(reader.get("/themes/nergens-" + request).statusCode()).isEqualTo(404);
		}
		HttpResponse<String> refused = reader.get("/themes/nergens");
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValue("Retry-After")).isPresent();
	}

	@Test
	void countsByWhatATextCites() {
		Visitor program = at("192.0.2.4");
		String hundred = "Kamerstuk 28676, nr. 499. ".repeat(100);
		assertThat(program.postText("/api/citations", hundred).statusCode()).as("counts as two").isEqualTo(200);
		assertThat(program.post("/check", Map.of("text", "Kamerstuk 28676, nr. 499")).statusCode()).isEqualTo(200);
		assertThat(program.postText("/api/check", "Kamerstuk 28676, nr. 499").statusCode()).isEqualTo(429);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(program.postText("/api/check", hundred.repeat(50)).statusCode()).isEqualTo(200);
		HttpResponse<String> refused = program.postText("/api/citations", "Kamerstuk 28676, nr. 499");
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.body()).contains("per 100 gevonden verwijzingen");
		this.clock.pass(Duration.ofSeconds(80));
		assertThat(program.postText("/api/citations", "Kamerstuk 28676, nr. 499").statusCode())
			.as("a minute and its own turn later, however large it was")
			.isEqualTo(200);
	}

	@Test
	void leavesThreadsToReadersWhoeverSendsSlowly() throws IOException {
		int port = this.environment.getRequiredProperty("local.server.port", Integer.class);
		List<Socket> slow = new ArrayList<>();
		try {
			for (int number = 0; number < 40; number++) {
				slow.add(slowly(port));
			}
			assertThat(slow.stream().filter(LimitsTests::isRefused)).as("more than 32 of one address").hasSize(8);
			assertThat(this.home.get("/meetings").statusCode()).isEqualTo(200);
			assertThat(this.home.signIn("niemand", PASSWORD).statusCode()).as("from elsewhere").isEqualTo(422);
		}
		finally {
			for (Socket one : slow) {
				one.close();
			}
		}
	}

	/** Says that much is to come, and sends nothing of it. */
	private static Socket slowly(int port) throws IOException {
		Socket socket = new Socket("localhost", port);
		socket.getOutputStream().write("""
				POST /sign-in HTTP/1.1
				Host: localhost
				X-Forwarded-For: 192.0.2.99
				Content-Type: application/x-www-form-urlencoded
				Content-Length: 1000

				a=""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
		return socket;
	}

	private static boolean isRefused(Socket socket) {
		try {
			socket.setSoTimeout(200);
			return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
				.readLine()
				.startsWith("HTTP/1.1 503");
		}
		catch (SocketTimeoutException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private HttpResponse<String> wrong(Visitor visitor) {
		return visitor.signIn(this.username, "kievit-over-het-water");
	}

	private Visitor at(String address) {
		return Visitor.of(this.environment).sending("X-Forwarded-For", address);
	}

}
