package org.meetingdossier.check.agreement;

import java.util.List;

import org.meetingdossier.check.agreement.wording.NamedOffices;
import org.meetingdossier.check.agreement.wording.Office;
import org.meetingdossier.check.agreement.wording.PersonName;
import org.meetingdossier.register.RegisteredAuthor;

/**
 * Whether the words name the registered author beside the one they seem to tell. Then the
 * sentence may well tell of two, and nothing differs: "publiceerde de Algemene Rekenkamer
 * haar oordeel over het jaarverslag van VWS".
 */
final class NamedAuthor {

	private NamedAuthor() {
	}

	/**
	 * Looks for the registered author in the words.
	 * @param stated the words for the author that the sentence tells
	 * @return whether a registered author stands in the other words
	 */
	static boolean isBeside(Citing citing, String stated, Facts facts) {
		String all = citing.sentence() + " \n\n " + ((citing.footnote() != null) ? citing.footnote() : "");
		NamedOffices words = NamedOffices.in(all.replaceAll("\\s+", " ").replace(stated, " , "));
		for (RegisteredAuthor author : facts.document().authors()) {
			if (author.name() != null && words.names(PersonName.of(author.name()))) {
				return true;
			}
			if (author.role() != null && isInstitution(author.role()) && isAbbreviated(author.role(), all)) {
				return true;
			}
		}
		return facts.members().stream().anyMatch(words::names) || facts.offices()
			.stream()
			.filter((office) -> office.rank() == Office.Rank.INSTITUTION || !office.portfolio().isEmpty())
			.anyMatch(words::names);
	}

	private static boolean isInstitution(String role) {
		return !role.contains("inister") && !role.contains("taatssecretaris") && !role.endsWith("amerlid");
	}

	// "AR", "RvS"
	private static boolean isAbbreviated(String role, String text) {
		StringBuilder initials = new StringBuilder();
		for (String word : role.split("[^\\p{L}]+")) {
			if (!word.isEmpty() && (!initials.isEmpty() || Character.isUpperCase(word.charAt(0)))) {
				initials.append(word.charAt(0));
			}
		}
		return initials.length() > 1 && List.of(text.split("[^\\p{L}]+")).contains(initials.toString());
	}

}
