package org.meetingdossier.account.web.gate;

import org.jspecify.annotations.Nullable;

/**
 * A text of somebody else as it may stand in the log: it begins no line of its own.
 */
public final class OneLine {

	private OneLine() {
	}

	public static String of(@Nullable String text) {
		return String.valueOf(text).replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]", " ");
	}

}
