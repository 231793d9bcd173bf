package org.meetingdossier.account.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.env.Environment;

/**
 * Somebody who visits over HTTP as a browser does: keeps cookies, and sends the forms
 * that pages show with the tokens in them.
 */
public final class Visitor {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final URI origin;

	private final Map<String, String> headers;

	private Visitor(URI origin, Map<String, String> headers) {
		this.origin = origin;
		this.headers = headers;
	}

	/**
	 * A visitor without cookies of the application that a test started.
	 * @param environment the environment of the test, which knows the port
	 * @return a visitor
	 */
	public static Visitor of(Environment environment) {
		return new Visitor(URI.create("http://localhost:" + environment.getProperty("local.server.port")), Map.of());
	}

	/**
	 * A visitor without cookies of an application anywhere.
	 * @param origin where it is
	 * @return a visitor
	 */
	public static Visitor at(URI origin) {
		return new Visitor(origin, Map.of());
	}

	/**
	 * Another visitor, who sends one more header with each request.
	 * @param name the name of the header
	 * @param value its value
	 * @return a visitor without cookies
	 */
	public Visitor sending(String name, String value) {
		Map<String, String> more = new HashMap<>(this.headers);
		more.put(name, value);
		return new Visitor(this.origin, Map.copyOf(more));
	}

	public HttpResponse<String> get(String address) {
		return send(HttpRequest.newBuilder(this.origin.resolve(address)).GET());
	}

	/**
	 * Asks for a file.
	 * @param address its address
	 * @return the answer with its bytes
	 */
	public HttpResponse<byte[]> download(String address) {
		return send(HttpRequest.newBuilder(this.origin.resolve(address)).GET(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	/**
	 * Asks without waiting for the answer, which may take as long as a page is open.
	 * @param address what to ask for
	 * @return the answer, when it is complete
	 */
	public CompletableFuture<HttpResponse<String>> getLater(String address) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.origin.resolve(address)).GET();
		this.headers.forEach(request::setHeader);
		return this.client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	public Document page(String address) {
		return Jsoup.parse(get(address).body(), this.origin.toString());
	}

	/**
	 * Fills in the form of a page and sends it.
	 * @param address the page
	 * @param action the address that the form goes to
	 * @param values the fields to fill in; what is hidden in the form goes along
	 * @return the answer
	 */
	public HttpResponse<String> submit(String address, String action, Map<String, String> values) {
		Element form = page(address).select("form[method=post]")
			.stream()
			.filter((one) -> one.attr("action").equals(action))
			.findFirst()
			.orElseThrow();
		Map<String, String> fields = form.select("input[type=hidden]")
			.stream()
			.collect(Collectors.toMap((field) -> field.attr("name"), (field) -> field.attr("value"),
					(first, second) -> first));
		fields.putAll(values);
		return post(action, fields);
	}

	/**
	 * Sends a form as it is, without its page.
	 * @param address where it goes
	 * @param fields its fields
	 * @return the answer
	 */
	public HttpResponse<String> post(String address, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(this.origin.resolve(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/**
	 * Sends a form with the token of the visitor, without looking at its page.
	 * @param address where it goes
	 * @param fields its fields
	 * @return the answer
	 */
	public HttpResponse<String> postWithToken(String address, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", token());
		return post(address, all);
	}

	/** The token of a form that everybody can open, signed in or not. */
	String token() {
		return Stream.of("/sign-in", "/account/password")
			.map((page) -> page(page).select("input[name=_csrf]").attr("value"))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
	}

	/**
	 * Sends a form of which the length is not told beforehand.
	 * @param address where it goes
	 * @param body its fields, encoded
	 * @return the answer
	 */
	public HttpResponse<String> postInPieces(String address, String body) {
		return send(HttpRequest.newBuilder(this.origin.resolve(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers
				.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
	}

	/**
	 * Sends a form with a file, with the token of the visitor.
	 * @param address where it goes
	 * @param fields its other fields
	 * @param name the name of the file, which goes as the field {@code file}
	 * @param bytes the file
	 * @return the answer
	 */
	public HttpResponse<String> upload(String address, Map<String, String> fields, String name, byte[] bytes) {
		return send(uploading(address, fields, name, bytes));
	}

	/**
	 * Sends a form with a file, to get a file.
	 * @param address where it goes
	 * @param fields its other fields
	 * @param name the name of the file, which goes as the field {@code file}
	 * @param bytes the file
	 * @return the answer
	 */
	public HttpResponse<byte[]> uploadForFile(String address, Map<String, String> fields, String name, byte[] bytes) {
		return send(uploading(address, fields, name, bytes), HttpResponse.BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder uploading(String address, Map<String, String> fields, String name, byte[] bytes) {
		String between = "--between-the-parts";
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", token());
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		all.forEach((field, value) -> body.writeBytes(
				("--" + between + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
					.getBytes(StandardCharsets.UTF_8)));
		body.writeBytes(("--" + between + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(bytes);
		body.writeBytes(("\r\n--" + between + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(this.origin.resolve(address))
			.header("Content-Type", "multipart/form-data; boundary=" + between)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
	}

	public HttpResponse<String> postText(String address, String text) {
		return send(HttpRequest.newBuilder(this.origin.resolve(address))
			.header("Content-Type", "text/plain")
			.POST(HttpRequest.BodyPublishers.ofString(text)));
	}

	public HttpResponse<String> signIn(String username, String password) {
		return submit("/sign-in", "/sign-in", Map.of("username", username, "password", password));
	}

	public List<String> cookieNames() {
		return this.cookies.getCookieStore().getCookies().stream().map(HttpCookie::getName).sorted().toList();
	}

	/**
	 * The value of a cookie.
	 * @param name its name
	 * @return the value; empty when the visitor has no such cookie
	 */
	public String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		return send(request, HttpResponse.BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
		this.headers.forEach(request::setHeader);
		try {
			return this.client.send(request.timeout(PATIENCE).build(), reading);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The application does not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the application", ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
