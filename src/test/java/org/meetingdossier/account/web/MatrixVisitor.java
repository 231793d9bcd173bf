package org.meetingdossier.account.web;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;

import org.meetingdossier.account.Level;

/**
 * Somebody who tries every address.
 *
 * @param column their column in the table of routes
 * @param clearance how far they may see
 * @param visitor what they visit with
 * @param token the token of their forms, asked for once: that it is good until the end
 * shows at the last route of all, where they sign out with it
 */
record MatrixVisitor(int column, Level clearance, Visitor visitor, String token) {

	static MatrixVisitor of(int column, Level clearance, Visitor visitor) {
		return new MatrixVisitor(column, clearance, visitor, visitor.token());
	}

	/** What the table of routes expects for this visitor at the gate. */
	String expectedAt(ExpectedRoute route) {
		return route.gates().get(this.column);
	}

	Answer visit(ExpectedRoute route, String address) {
		if (route.reads()) {
			return read(address);
		}
		HttpResponse<String> answer = this.visitor.post(address, Map.of("_csrf", this.token));
		return new Answer(answer.statusCode(), answer.headers(), answer.body());
	}

	Answer read(String address) {
		HttpResponse<byte[]> answer = this.visitor.download(address);
		return new Answer(answer.statusCode(), answer.headers(), ShownText.of(answer));
	}

	/**
	 * What came back.
	 *
	 * @param status the status
	 * @param headers the headers
	 * @param text what can be read in the body
	 */
	record Answer(int status, HttpHeaders headers, String text) {

		String gate() {
			boolean toSignIn = this.headers.firstValue("Location")
				.filter((location) -> location.contains("/sign-in"))
				.isPresent();
			if (toSignIn) {
				return "sign-in";
			}
			return (this.status == 403) ? "refused" : "open";
		}

		boolean isAbsent() {
			return this.status == 404;
		}

		/** Where words could stand: the body, and headers such as a redirect. */
		String all() {
			return this.headers.map() + "\n" + this.text;
		}

	}

}
