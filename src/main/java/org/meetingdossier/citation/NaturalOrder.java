package org.meetingdossier.citation;

/**
 * Order of ids in which 9 comes before 10: runs of digits are compared as numbers, other
 * characters one by one. Linear in the length of the ids.
 */
final class NaturalOrder {

	private NaturalOrder() {
	}

	static int compare(String left, String right) {
		int i = 0;
		int j = 0;
		while (i < left.length() && j < right.length()) {
			int iEnd = endOfDigits(left, i);
			int jEnd = endOfDigits(right, j);
			int difference;
			if (iEnd > i && jEnd > j) {
				difference = compareNumbers(left.substring(i, iEnd), right.substring(j, jEnd));
				i = iEnd;
				j = jEnd;
			}
			else {
				difference = left.charAt(i++) - right.charAt(j++);
			}
			if (difference != 0) {
				return difference;
			}
		}
		int rest = (left.length() - i) - (right.length() - j);
		return (rest != 0) ? rest : left.compareTo(right);
	}

	private static int compareNumbers(String left, String right) {
		String a = withoutLeadingZeros(left);
		String b = withoutLeadingZeros(right);
		return (a.length() != b.length()) ? a.length() - b.length() : a.compareTo(b);
	}

	private static String withoutLeadingZeros(String digits) {
		int start = 0;
		while (start < digits.length() - 1 && digits.charAt(start) == '0') {
			start++;
		}
		return digits.substring(start);
	}

	private static int endOfDigits(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

}
