package org.meetingdossier.output.bundle;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.platform.Sha256;

/**
 * Which file of a bundle stands for an address of the site.
 */
final class BundleAddresses {

	static final String AGENDA = "index.html";

	static final String REFERENCES = "references.html";

	private static final int LONGEST_NAME = 100;

	private static final int HASH_IN_NAME = 8;

	private final String meeting;

	private final Map<String, String> files = new HashMap<>();

	private final Map<String, OfficialId> names = new HashMap<>();

	BundleAddresses(String slug) {
		this.meeting = "/meetings/" + slug;
		this.files.put(this.meeting, AGENDA);
		this.files.put(this.meeting + "/references", REFERENCES);
	}

	/** Gives a document a file, whose name no system takes for that of another one. */
	void add(OfficialId document) {
		String safe = document.value().replaceAll("[^A-Za-z0-9.-]", "-");
		String name = "documents/" + safe + ".html";
		boolean plain = safe.equals(document.value()) && safe.matches("[A-Za-z0-9].{0," + LONGEST_NAME + "}");
		if (!plain || this.names.putIfAbsent(name.toLowerCase(Locale.ROOT), document) != null) {
			String shortened = safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
			name = "documents/" + "id-" + shortened + "-"
					+ Sha256.of(BundleFile.of("id", document.value()).bytes()).substring(0, HASH_IN_NAME) + ".html";
		}
		this.files.putIfAbsent("/documents/" + document.value(), name);
	}

	/** Says that a file stands for an address below that of the meeting. */
	void add(String below, String file) {
		this.files.put(this.meeting + below, file);
	}

	String fileOf(OfficialId document) {
		return this.files.getOrDefault("/documents/" + document.value(), AGENDA);
	}

	/** The place in the bundle, from its root; null if there is none. */
	@Nullable String find(String address) {
		String[] parts = address.split("#", 2);
		String topics = this.meeting + "/topics/";
		if (parts[0].startsWith(topics)) {
			return AGENDA + "#topic-" + parts[0].substring(topics.length());
		}
		String file = this.files.get(parts[0]);
		return (file == null || parts.length == 1) ? file : file + "#" + parts[1];
	}

}
