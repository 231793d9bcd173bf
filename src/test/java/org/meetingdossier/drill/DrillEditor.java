package org.meetingdossier.drill;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.meetingdossier.account.web.Visitor;

/**
 * Somebody who saves, publishes and imports, and remembers what the application said was
 * done.
 */
final class DrillEditor {

	private static final String DOSSIER = "ifmm-antalya-2025";

	private static final String FORM = "/edit/" + DOSSIER + "/general-line";

	private static final String PUBLISH = "/edit/" + DOSSIER + "/publish";

	private final List<String> saved = Collections.synchronizedList(new ArrayList<>());

	private final List<String> published = Collections.synchronizedList(new ArrayList<>());

	private final List<String> uploaded = Collections.synchronizedList(new ArrayList<>());

	private Visitor visitor;

	private volatile String refusal = "";

	private static final Random RANDOM = new Random(14);

	private DrillEditor(Visitor visitor) {
		this.visitor = visitor;
	}

	/** Who administers the installation becomes an editor as well. */
	static DrillEditor of(RunningApplication application) {
		Visitor visitor = application.visitor();
		visitor.signIn(RunningApplication.ADMIN, RunningApplication.PASSWORD);
		String person = visitor.page("/admin/people")
			.select("main a[href^=/admin/people/]")
			.stream()
			.map((link) -> link.attr("href"))
			.filter((address) -> address.matches("/admin/people/[0-9a-f-]{36}"))
			.findFirst()
			.orElseThrow();
		visitor.submit(person, person, Map.of("name", "Beheer", "roles", "ADMIN,EDITOR", "clearance", "CONFIDENTIAL"));
		DrillEditor editor = new DrillEditor(visitor);
		editor.signIn(application);
		return editor;
	}

	/** Signs in with an own session. */
	void signIn(RunningApplication application) {
		this.visitor = application.visitor();
		this.visitor.signIn(RunningApplication.ADMIN, RunningApplication.PASSWORD);
	}

	/**
	 * Saves words in the general line.
	 * @return the answer; what it says is saved is remembered
	 */
	HttpResponse<String> save(String words) {
		return save(words, () -> {
		});
	}

	/** Saves words, after something happened since the form was opened. */
	HttpResponse<String> save(String words, Runnable meanwhile) {
		HttpResponse<String> answer = fillIn(FORM, (form) -> {
			meanwhile.run();
			return Map.of(form.select("textarea").attr("name"), words);
		});
		if (answer.statusCode() == 302 && leadsTo(answer).contains("saved=")) {
			this.saved.add(words);
		}
		return answer;
	}

	private HttpResponse<String> fillIn(String address, Function<Element, Map<String, String>> typed) {
		Document page = this.visitor.page(address);
		Element form = page.select("form[method=post]")
			.stream()
			.filter((one) -> !one.select("textarea").isEmpty())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No form: " + page.title()));
		Map<String, String> fields = form.select("input[type=hidden]")
			.stream()
			.collect(Collectors.toMap((field) -> field.attr("name"), (field) -> field.attr("value"), (one, two) -> one,
					HashMap::new));
		fields.putAll(typed.apply(form));
		return this.visitor.post(address, fields);
	}

	/**
	 * Publishes the newest revision, if it is not published yet, with a reason for all
	 * that is in its way. In one step: where others save all the time, what is in the way
	 * of a revision is gone with it before it is passed over one by one.
	 */
	void publish() {
		Document page = this.visitor.page(PUBLISH);
		String revision = page.select("form:has([name=at]) input[name=revision]").attr("value");
		if (!revision.isEmpty()) {
			String token = page.select("input[name=_csrf]").attr("value");
			HttpResponse<String> answer = this.visitor.post(PUBLISH, Map.of("revision", revision, "change", "MINOR",
					"note", "Oefening", "reason", "Oefening", "at", "", "_csrf", token));
			if (answer.statusCode() == 302 && leadsTo(answer).contains("done=published")) {
				this.published.add(revision);
			}
			else {
				this.refusal = answer.statusCode() + " " + Jsoup.parse(answer.body()).select("main").text();
			}
		}
	}

	/** What the application said last instead of publishing. */
	String refusal() {
		return this.refusal;
	}

	/** Gives a register of so many papers to be imported. */
	HttpResponse<String> upload(int dossier, int papers) {
		StringBuilder file = new StringBuilder();
		for (int number = 1; number <= papers; number++) {
			file.append("kst-").append(dossier).append('-').append(number).append('\n');
		}
		HttpResponse<String> answer = this.visitor.upload("/admin/register",
				Map.of("source", "Oefening " + dossier, "asOf", "2025-05-01"), dossier + ".txt",
				file.toString().getBytes(StandardCharsets.UTF_8));
		if (answer.statusCode() == 302) {
			String address = leadsTo(answer);
			this.uploaded.add(address.replaceFirst(".*uploads/", "").replaceFirst("\\?.*", ""));
		}
		return answer;
	}

	private static String leadsTo(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

	Visitor visitor() {
		return this.visitor;
	}

	List<String> saved() {
		return List.copyOf(this.saved);
	}

	List<String> published() {
		return List.copyOf(this.published);
	}

	List<String> uploaded() {
		return List.copyOf(this.uploaded);
	}

	/** Words that cannot be made small. */
	static String words(int count, String end) {
		return RANDOM.ints(count, 0, Integer.MAX_VALUE)
			.mapToObj((word) -> Integer.toString(word, Character.MAX_RADIX))
			.collect(Collectors.joining(" ", "", " einde " + end + "."));
	}

}
