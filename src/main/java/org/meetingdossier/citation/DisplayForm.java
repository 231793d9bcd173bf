package org.meetingdossier.citation;

/**
 * An id as people write it.
 */
final class DisplayForm {

	private DisplayForm() {
	}

	static String of(OfficialId id) {
		String[] parts = id.value().split("[-/]");
		String dossier = parts[1].substring(0, 2) + ' ' + parts[1].substring(2);
		if (id.kind() == CitationKind.DOSSIER) {
			return "Kamerstukdossier " + dossier + ((parts.length > 2) ? "-" + parts[2] : "");
		}
		String suffix = (parts.length > 3) ? "-" + parts[2] : "";
		return "Kamerstuk " + dossier + suffix + ", nr. " + parts[parts.length - 1];
	}

}
