package org.meetingdossier.account.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A small identity provider that lets everybody in as whom the test says: discovery,
 * authorization, tokens and keys, and nothing else.
 */
public final class OidcServer implements AutoCloseable {

	static final String CLIENT = "meeting-dossier";

	private final HttpServer server;

	private final RSAKey key;

	private RSAKey signing;

	private Map<String, Object> claims = Map.of();

	private String nonce = "";

	public OidcServer() {
		this.key = newKey();
		this.signing = this.key;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The identity provider did not start", ex);
		}
		this.server.createContext("/.well-known/openid-configuration", (exchange) -> json(exchange, metadata()));
		this.server.createContext("/authorize", this::authorize);
		this.server.createContext("/token", (exchange) -> json(exchange, token()));
		this.server.createContext("/keys", (exchange) -> json(exchange, new JWKSet(this.key).toString()));
		this.server.start();
	}

	/** What an operator sets to let people in with this provider. */
	public void settings(DynamicPropertyRegistry properties) {
		String registration = "spring.security.oauth2.client.registration.ministry.";
		properties.add(registration + "client-id", () -> CLIENT);
		properties.add(registration + "client-secret", () -> "not-a-secret");
		properties.add(registration + "client-name", () -> "het ministerie");
		properties.add(registration + "scope", () -> "openid,profile");
		properties.add("spring.security.oauth2.client.provider.ministry.issuer-uri", this::issuer);
		properties.add("dossier.oidc.roles-claim", () -> "groups");
		properties.add("dossier.oidc.clearance-claim", () -> "clearance");
	}

	/** The next person to come, by what the provider says of them. */
	public void knows(Map<String, Object> claims) {
		this.claims = claims;
	}

	/** Signs from now on with a key of somebody else. */
	public void forge() {
		this.signing = newKey();
	}

	/** Signs with its own key again. */
	public void repent() {
		this.signing = this.key;
	}

	private static RSAKey newKey() {
		try {
			return new RSAKeyGenerator(2048).keyID("test").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("No key was made", ex);
		}
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private String metadata() {
		return """
				{"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
				"jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
				"id_token_signing_alg_values_supported": ["RS256"], "response_types_supported": ["code"]}"""
			.formatted(issuer());
	}

	private void authorize(HttpExchange exchange) throws IOException {
		Map<String, String> query = UriComponentsBuilder.fromUri(exchange.getRequestURI())
			.build()
			.getQueryParams()
			.toSingleValueMap();
		this.nonce = query.getOrDefault("nonce", "");
		String back = URI.create(URLDecoder.decode(query.getOrDefault("redirect_uri", ""), StandardCharsets.UTF_8))
				+ "?code=letmein&state=" + query.get("state");
		exchange.getResponseHeaders().set("Location", back);
		exchange.sendResponseHeaders(302, -1);
		exchange.close();
	}

	private String token() {
		JWTClaimsSet.Builder content = new JWTClaimsSet.Builder().issuer(issuer())
			.audience(CLIENT)
			.issueTime(Date.from(Instant.now()))
			.expirationTime(Date.from(Instant.now().plusSeconds(60)))
			.claim("nonce", URLDecoder.decode(this.nonce, StandardCharsets.UTF_8));
		new HashMap<>(this.claims).forEach(content::claim);
		SignedJWT signed = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
				content.build());
		try {
			signed.sign(new RSASSASigner(this.signing));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("The token was not signed", ex);
		}
		return """
				{"access_token": "%s", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}"""
			.formatted("opaque", signed.serialize());
	}

	private static void json(HttpExchange exchange, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
