package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every person and every office that a text names, whatever it tells of them. */
public final class NamedOffices {

	private final List<PersonName> persons;

	/** With the words that name it. */
	private final Map<Office, String> offices;

	private NamedOffices(List<PersonName> persons, Map<Office, String> offices) {
		this.persons = persons;
		this.offices = offices;
	}

	/** Reads a text. */
	public static NamedOffices in(String text) {
		return in(Words.of(text));
	}

	/** Reads words. */
	public static NamedOffices in(Words words) {
		return words.once(NamedOffices.class, NamedOffices::read);
	}

	private static NamedOffices read(Words words) {
		List<PersonName> persons = new ArrayList<>();
		Map<Office, String> offices = new LinkedHashMap<>();
		words.places().forEach((at) -> {
			NameReader.Names names = NameReader.names(words, at);
			if (names != null) {
				persons.addAll(names.names());
			}
			Read<List<Office>> read = Offices.offices(words, at);
			String said = (read != null) ? words.text(at, read.end()) : "";
			// "VWS" alone may be whatever is told of: the budget, the annual report
			for (Office office : (read != null) ? read.value() : List.<Office>of()) {
				if (office.rank() != Office.Rank.ANY) {
					offices.putIfAbsent(office, said);
				}
			}
			Office compound = Offices.compound(words.get(at).folded());
			if (compound != null) {
				offices.putIfAbsent(compound, words.get(at).text());
			}
		});
		return new NamedOffices(persons, offices);
	}

	/**
	 * The offices that the text names.
	 * @return each with who holds it, where that is told
	 */
	public List<Office> held() {
		return List.copyOf(this.offices.keySet());
	}

	/**
	 * How the text names an office.
	 * @param office one of those that it names
	 */
	public String words(Office office) {
		return this.offices.getOrDefault(office, "");
	}

	/** Whether the text names a person. */
	public boolean names(PersonName name) {
		return this.persons.stream().anyMatch(name::matches);
	}

	/** Whether the text names an office with what it is for that is none of some. */
	public boolean namesNone(List<Office> some) {
		return this.offices.keySet()
			.stream()
			.anyMatch((one) -> !one.portfolio().isEmpty()
					&& some.stream().allMatch((other) -> Boolean.FALSE.equals(one.matches(other))));
	}

	/** Whether the text names an office. */
	public boolean names(Office office) {
		return this.offices.keySet().stream().anyMatch((one) -> Boolean.TRUE.equals(one.matches(office)));
	}

	/** Whether the text names an office, or who holds it. */
	public boolean namesOrHolder(Office office) {
		return names(office) || (office.name() != null && names(office.name()));
	}

}
