package org.meetingdossier.editing.web;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import org.meetingdossier.account.web.Visitor;

/**
 * Somebody who opens the form of an element over HTTP, types in it and sends it.
 */
public final class Typist {

	private final Visitor visitor;

	private final String address;

	private final Map<String, String> fields = new LinkedHashMap<>();

	private Typist(Visitor visitor, String address) {
		this.visitor = visitor;
		this.address = address;
	}

	/** Opens a form, with all that its fields hold. */
	public static Typist open(Visitor visitor, String address) {
		return new Typist(visitor, address).read(visitor.page(address));
	}

	private Typist read(Document page) {
		FormElement form = (FormElement) page.select("form.edit-form").stream().findFirst().orElseThrow();
		this.fields.clear();
		form.formData().forEach((field) -> this.fields.put(field.key(), field.value()));
		return this;
	}

	public Typist type(String field, String value) {
		this.fields.put(field, value);
		return this;
	}

	public String typed(String field) {
		return this.fields.getOrDefault(field, "");
	}

	public HttpResponse<String> save() {
		return send("");
	}

	/** Sends what is typed to an address below that of the form. */
	public HttpResponse<String> send(String below) {
		return this.visitor.post(this.address.replaceFirst("\\?.*", "") + below, this.fields);
	}

	/** Presses another button of the form and goes on with the page that comes back. */
	public Document press(String button, String value) {
		Map<String, String> sent = new LinkedHashMap<>(this.fields);
		sent.put(button, value);
		Document page = Jsoup.parse(this.visitor.post(this.address.replaceFirst("\\?.*", ""), sent).body());
		read(page);
		return page;
	}

}
