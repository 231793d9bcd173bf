package org.meetingdossier.citation.benchmark;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Letters: prose with one citation in 500 characters, from one page to a library.
 */
public class LettersBenchmark extends Contenders {

	/**
	 * Characters in the text.
	 */
	@Param({ "1000", "10000", "100000", "1000000", "10000000", "50000000" })
	public int length;

	/**
	 * Whether the text leaves Latin-1.
	 */
	@Param({ "false", "true" })
	public boolean typographic;

	private String text = "";

	@Setup
	public void write() {
		this.text = Texts.letters(this.length, this.typographic);
	}

	@Override
	protected String text() {
		return this.text;
	}

}
