package org.meetingdossier.platform;

/**
 * A style sheet of a room. At the start those for the same pages are joined into one
 * file.
 *
 * @param name its file under {@code css}, without {@code .css}
 * @param pages which pages need it
 */
public record StyleSheet(String name, Pages pages) {

	/**
	 * Who loads a sheet.
	 */
	public enum Pages {

		/** Every page: what readers see. */
		ALL,

		/** Only pages for work, which readers do not wait for. */
		WORK

	}

}
