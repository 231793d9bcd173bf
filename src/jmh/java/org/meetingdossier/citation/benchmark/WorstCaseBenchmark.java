package org.meetingdossier.citation.benchmark;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Texts that consist of one word a finder has to look at each time.
 */
public class WorstCaseBenchmark extends Contenders {

	/**
	 * What the text repeats.
	 */
	@Param({ "1", "nr. ", "(", "()", "Kamerstuk ", "12345-", "28 676 ", "28 676, ", "(28676) ", "12, ", "I", "nr. 1, ",
			"Idem. " })
	public String word = "";

	private String text = "";

	@Setup
	public void write() {
		this.text = Texts.repeated(this.word, 5_000_000);
	}

	@Override
	protected String text() {
		return this.text;
	}

}
