package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A pattern over the words of a clause. Its items stand apart by blanks: a word or
 * several ({@code is|werd}), a trait of the lexicon ({@code @sent}), what a reader finds
 * ({@code <day>}; with a capital, {@code <Day>}, it is kept), {@code .} for any word,
 * {@code ^} and {@code $} for the ends of the clause ({@code =}: with no bracket there),
 * {@code #} for a citation, {@code ;} where it ends an item, and groups in square
 * brackets with {@code |} between alternatives. Behind an item stand {@code ?}, {@code *}
 * or the most that it may be repeated, {@code {6}}; before it {@code !}: one word that
 * does not start it, {@code &}: it follows, {@code ~}: it does not follow.
 */
final class Phrase {

	private static final Pattern ITEM = Pattern.compile("([!&~]?)(.+?)(\\?|\\*|\\{\\d+\\})?");

	private static final int OFTEN = 400;

	private final String[] items;

	private int next;

	private final Node whole;

	private Phrase(String written) {
		this.items = written.strip().split("\\s+");
		this.whole = alternatives();
		if (this.next < this.items.length) {
			throw new IllegalArgumentException("Not read from " + this.items[this.next] + " on: " + written);
		}
	}

	static Phrase of(String written) {
		return new Phrase(written);
	}

	/** Looks for it in a clause; what it kept, by name. */
	@Nullable Map<String, Read<?>> in(Scope scope) {
		int last = this.items[0].equals("^") ? scope.from() : scope.to();
		Run run = new Run(scope, new HashMap<>());
		for (int start = scope.from(); start <= last; start++) {
			if (this.whole.at(run, start, (end) -> true)) {
				return run.kept();
			}
			run.kept().clear();
		}
		return null;
	}

	/**
	 * Where it ends that begins at the start of a scope; -1 when it does not stand there.
	 */
	int end(Scope scope) {
		int[] found = { -1 };
		this.whole.at(new Run(scope, new HashMap<>()), scope.from(), (end) -> {
			found[0] = end;
			return true;
		});
		return found[0];
	}

	private Node alternatives() {
		List<Node> options = new ArrayList<>(List.of(sequence()));
		while (this.next < this.items.length && this.items[this.next].equals("|")) {
			this.next++;
			options.add(sequence());
		}
		return (options.size() == 1) ? options.get(0) : (run, at, then) -> any(options, run, at, then);
	}

	private static boolean any(List<Node> options, Run run, int at, IntPredicate then) {
		for (Node option : options) {
			if (option.at(run, at, then)) {
				return true;
			}
		}
		return false;
	}

	private Node sequence() {
		Node sequence = (run, at, then) -> then.test(at);
		List<Node> nodes = new ArrayList<>();
		while (this.next < this.items.length && !this.items[this.next].equals("|")
				&& !this.items[this.next].startsWith("]")) {
			nodes.add(item());
		}
		for (int i = nodes.size() - 1; i >= 0; i--) {
			Node first = nodes.get(i);
			Node rest = sequence;
			sequence = (run, at, then) -> first.at(run, at, (end) -> rest.at(run, end, then));
		}
		return sequence;
	}

	private Node item() {
		Matcher item = ITEM.matcher(this.items[this.next++]);
		if (!item.matches()) {
			throw new IllegalArgumentException(item.toString());
		}
		String often = item.group(3);
		Node node;
		if (item.group(2).equals("[")) {
			node = alternatives();
			often = this.items[this.next++].substring(1);
		}
		else {
			node = word(item.group(2));
		}
		node = switch (item.group(1)) {
			case "!" -> other(node);
			case "&" -> ahead(node, true);
			case "~" -> ahead(node, false);
			default -> node;
		};
		int most = (often == null || often.isEmpty()) ? 0 : often.equals("?") ? 1
				: often.equals("*") ? OFTEN : Integer.parseInt(often.substring(1, often.length() - 1));
		Node once = node;
		return (most == 0) ? once : (run, at, then) -> repeated(once, most, run, at, then);
	}

	private static Node other(Node node) {
		return (run, at, then) -> run.scope().isWord(at) && !node.at(run, at, (end) -> true) && then.test(at + 1);
	}

	private static Node ahead(Node node, boolean expected) {
		return (run, at, then) -> node.at(run, at, (end) -> true) == expected && then.test(at);
	}

	private static boolean repeated(Node node, int left, Run run, int at, IntPredicate then) {
		return (left > 0 && node.at(run, at, (end) -> end > at && repeated(node, left - 1, run, end, then)))
				|| then.test(at);
	}

	private static Node word(String written) {
		if (written.startsWith("<")) {
			return read(written.substring(1, written.length() - 1));
		}
		return switch (written) {
			case "^" -> (run, at, then) -> at == run.scope().from() && then.test(at);
			case "$" -> (run, at, then) -> run.scope().isEnd(at) && then.test(at);
			case "=" -> (run, at, then) -> at == run.scope().to() && then.test(at);
			case "#" -> (run, at, then) -> run.scope().words().get(at).isCitation() && then.test(at + 1);
			case ";" -> (run, at, then) -> run.scope().words().get(at).text().equals(";") && then.test(at + 1);
			case "." -> (run, at, then) -> run.scope().isWord(at) && then.test(at + 1);
			default -> literal(List.of(written.split("\\|")));
		};
	}

	private static Node literal(List<String> options) {
		List<Set<String>> words = new ArrayList<>(List
			.of(options.stream().filter((option) -> kind(option) == ' ').collect(Collectors.toUnmodifiableSet())));
		options.stream()
			.filter((option) -> kind(option) == '@')
			.map((option) -> Lexicon.words(option.substring(1)))
			.forEach(words::add);
		words.removeIf(Set::isEmpty);
		List<String> ends = options.stream()
			.filter((option) -> kind(option) == '*')
			.map((option) -> option.substring(1))
			.toList();
		return (run, at, then) -> run.scope().isWord(at) && is(run.scope().words().get(at).folded(), words, ends)
				&& then.test(at + 1);
	}

	private static boolean is(String word, List<Set<String>> words, List<String> ends) {
		for (Set<String> some : words) {
			if (some.contains(word)) {
				return true;
			}
		}
		for (String end : ends) {
			if (word.endsWith(end)) {
				return true;
			}
		}
		return false;
	}

	/** A trait, the end of a word, or the word itself. */
	private static char kind(String option) {
		return (option.length() > 1 && "@*".indexOf(option.charAt(0)) >= 0) ? option.charAt(0) : ' ';
	}

	private static Node read(String reader) {
		boolean keeps = Character.isUpperCase(reader.charAt(0));
		String name = reader.toLowerCase(Locale.ROOT);
		return (run, at, then) -> {
			Read<?> read = run.scope().isWord(at) ? run.scope().read(name, at) : null;
			if (read == null || read.end() > run.scope().to()) {
				return false;
			}
			Read<?> before = keeps ? run.kept().put(name, read) : null;
			boolean matches = then.test(read.end());
			if (keeps && !matches) {
				if (before != null) {
					run.kept().put(name, before);
				}
				else {
					run.kept().remove(name);
				}
			}
			return matches;
		};
	}

	private interface Node {

		boolean at(Run run, int at, IntPredicate then);

	}

	/**
	 * One attempt.
	 *
	 * @param scope where it looks
	 * @param kept what was kept
	 */
	private record Run(Scope scope, Map<String, Read<?>> kept) {

	}

}
