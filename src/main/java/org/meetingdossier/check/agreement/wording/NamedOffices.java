package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Every person and every office that a text names, whatever it tells of them.
 */
public final class NamedOffices {

	private final List<PersonName> persons;

	private final List<Office> offices;

	private NamedOffices(List<PersonName> persons, List<Office> offices) {
		this.persons = persons;
		this.offices = offices;
	}

	/**
	 * Reads a text.
	 * @param text the text
	 * @return whom it names
	 */
	public static NamedOffices in(String text) {
		return in(Words.of(text));
	}

	/**
	 * Reads words.
	 * @param words the words
	 * @return whom they name
	 */
	public static NamedOffices in(Words words) {
		List<PersonName> persons = new ArrayList<>();
		List<Office> offices = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			NameReader.Names names = NameReader.names(words, i);
			if (names != null) {
				persons.addAll(names.names());
			}
			Read<List<Office>> read = OfficeReader.offices(words, i);
			if (read != null) {
				// "VWS" alone may be whatever is told of: the budget, the annual report
				read.value().stream().filter((office) -> office.rank() != Office.Rank.ANY).forEach(offices::add);
			}
			Office compound = OfficeReader.compound(words.get(i).folded());
			if (compound != null) {
				offices.add(compound);
			}
		}
		return new NamedOffices(persons, offices);
	}

	/**
	 * The offices that the text names.
	 * @return each with who holds it, where that is told
	 */
	public List<Office> held() {
		return List.copyOf(this.offices);
	}

	/**
	 * Whether the text names a person.
	 * @param name the person
	 * @return whether it does
	 */
	public boolean names(PersonName name) {
		return this.persons.stream().anyMatch(name::matches);
	}

	/**
	 * Whether the text names an office.
	 * @param office the office
	 * @return whether it does
	 */
	public boolean names(Office office) {
		return this.offices.stream().anyMatch((one) -> Boolean.TRUE.equals(one.matches(office)));
	}

}
