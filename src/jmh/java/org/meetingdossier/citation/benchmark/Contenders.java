package org.meetingdossier.citation.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

import org.meetingdossier.citation.CitationFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The finder and the expression on the text of a benchmark. Both go through the whole
 * text and count what they find.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class Contenders {

	private final CitationFinder finder = new CitationFinder();

	/**
	 * The text to read.
	 * @return the text
	 */
	protected abstract String text();

	/**
	 * The finder, asked for the same as the expression.
	 * @param characters counts what was read
	 * @return how many citations there are
	 */
	@Benchmark
	public int cited(Characters characters) {
		return characters.read(text(), (text) -> this.finder.findCited(text).size());
	}

	/**
	 * The finder, asked also for what refers back or is incomplete.
	 * @param characters counts what was read
	 * @return how many citations there are
	 */
	@Benchmark
	public int all(Characters characters) {
		return characters.read(text(), (text) -> this.finder.find(text).size());
	}

	/**
	 * The expression.
	 * @param characters counts what was read
	 * @return how many citations there are
	 */
	@Benchmark
	public int expression(Characters characters) {
		return characters.read(text(), Contenders::matches);
	}

	private static int matches(String text) {
		Matcher matcher = BigExpression.PATTERN.matcher(text);
		int found = 0;
		while (matcher.find()) {
			found++;
		}
		return found;
	}

}
