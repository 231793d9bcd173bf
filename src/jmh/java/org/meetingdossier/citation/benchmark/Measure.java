package org.meetingdossier.citation.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks with the options of JMH and sums them up: millions of characters a
 * second of processor time for the finder and the expression on each text, and how many
 * times faster the finder gives the same.
 */
final class Measure {

	private Measure() {
	}

	public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
		Map<String, Map<String, Double>> texts = new TreeMap<>();
		for (RunResult result : run(arguments)) {
			BenchmarkParams benchmark = result.getParams();
			int dot = benchmark.getBenchmark().lastIndexOf('.');
			String contender = benchmark.getBenchmark().substring(dot + 1);
			texts.computeIfAbsent(text(benchmark, dot), (text) -> new TreeMap<>()).put(contender, speed(result));
		}
		System.out.printf("%n%-60s %10s %10s %10s %7s%n", "Mchar/s", "cited", "all", "expression", "times");
		texts.forEach(Measure::print);
	}

	private static double speed(RunResult result) {
		return 1000 * counted(result, "characters") / counted(result, "nanoseconds");
	}

	private static double counted(RunResult result, String counter) {
		return Objects.requireNonNull(result.getSecondaryResults().get(counter)).getScore();
	}

	private static Collection<RunResult> run(String... arguments) throws RunnerException, CommandLineOptionException {
		return new Runner(new CommandLineOptions(arguments)).run();
	}

	private static String text(BenchmarkParams benchmark, int dot) {
		String type = benchmark.getBenchmark().substring(benchmark.getBenchmark().lastIndexOf('.', dot - 1) + 1, dot);
		StringBuilder text = new StringBuilder(type);
		for (String parameter : benchmark.getParamsKeys()) {
			text.append(' ').append(parameter).append('=').append(benchmark.getParam(parameter));
		}
		return text.toString();
	}

	private static void print(String text, Map<String, Double> speeds) {
		double cited = speeds.getOrDefault("cited", Double.NaN);
		double all = speeds.getOrDefault("all", Double.NaN);
		double expression = speeds.getOrDefault("expression", Double.NaN);
		System.out.printf("%-60s %10.1f %10.1f %10.1f %7.1f%n", text, cited, all, expression, cited / expression);
	}

}
