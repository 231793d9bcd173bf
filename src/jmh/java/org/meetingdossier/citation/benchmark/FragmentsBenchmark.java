package org.meetingdossier.citation.benchmark;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Beginnings of citations that come to nothing, and look-alikes.
 */
public class FragmentsBenchmark extends Contenders {

	/**
	 * Characters in the text.
	 */
	@Param("5000000")
	public int length;

	private String text = "";

	@Setup
	public void write() {
		this.text = Texts.fragments(this.length);
	}

	@Override
	protected String text() {
		return this.text;
	}

}
