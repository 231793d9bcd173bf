package org.meetingdossier.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * The classes without those of the tests, in whatever directory a build puts both.
 */
final class WithoutTests implements ImportOption {

	static final String OF_TESTS = "/test-classes/";

	@Override
	public boolean includes(Location location) {
		return !location.contains(OF_TESTS);
	}

	/** The tests alone. */
	static final class Only implements ImportOption {

		@Override
		public boolean includes(Location location) {
			return location.contains(OF_TESTS);
		}

	}

}
