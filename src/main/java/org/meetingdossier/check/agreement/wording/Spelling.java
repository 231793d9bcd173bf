package org.meetingdossier.check.agreement.wording;

/**
 * How far two spellings are apart: letters added, left out, changed, or swapped with the
 * next.
 */
final class Spelling {

	private static final int LONGEST = 60;

	private Spelling() {
	}

	static int distance(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 2 || one.length() > LONGEST || other.length() > LONGEST) {
			return LONGEST;
		}
		int[][] rows = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				rows[i][j] = (Math.min(i, j) == 0) ? Math.max(i, j) : step(rows, one, other, i, j);
			}
		}
		return rows[one.length()][other.length()];
	}

	private static int step(int[][] rows, String one, String other, int i, int j) {
		int change = rows[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
		int least = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
	}

}
