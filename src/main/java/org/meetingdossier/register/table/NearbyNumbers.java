package org.meetingdossier.register.table;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The numbers that a dossier may have been meant to have when it was written wrongly.
 * Real slips: {@code 35200 VII} for 35000 VII, {@code 33976} for 33972, {@code 325900-V}
 * for 32500-V.
 */
public final class NearbyNumbers {

	/** How many papers elsewhere are told for one. */
	static final int MOST = 5;

	private static final int LENGTH = 5;

	private NearbyNumbers() {
	}

	static Set<String> of(String number) {
		Set<String> nearby = new LinkedHashSet<>();
		if (!number.chars().allMatch(Character::isDigit) || number.length() > LENGTH + 1) {
			return nearby;
		}
		for (int i = 0; i < number.length(); i++) {
			String before = number.substring(0, i);
			String behind = number.substring(i + 1);
			nearby.add(before + behind);
			for (char digit = '0'; digit <= '9'; digit++) {
				nearby.add(before + digit + behind);
				nearby.add(before + digit + number.substring(i));
			}
			if (!behind.isEmpty()) {
				nearby.add(before + behind.charAt(0) + number.charAt(i) + behind.substring(1));
			}
		}
		for (int digit = 0; digit <= 9; digit++) {
			nearby.add(number + digit);
		}
		nearby.removeIf((other) -> other.length() != LENGTH || other.equals(number) || other.startsWith("0"));
		return nearby;
	}

}
