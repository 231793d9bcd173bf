package org.meetingdossier.check.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each feature counts for. The table was written by the program that learns it. */
final class Weights {

	private static final String TABLE = "/check/weights.tsv";

	private static final double[] LEARNT = read();

	private Weights() {
	}

	/** Above nought the other paper is clearly ahead. */
	static double score(Features features) {
		return score(features.values(), LEARNT);
	}

	static double score(double[] values, double[] weights) {
		double score = 0;
		for (int i = 0; i < values.length; i++) {
			score += values[i] * weights[i];
		}
		return score;
	}

	private static double[] read() {
		Map<String, Double> table = new HashMap<>();
		try (InputStream stream = Objects.requireNonNull(Weights.class.getResourceAsStream(TABLE), TABLE)) {
			List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			lines.stream()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.forEach((cells) -> table.put(cells[0], Double.valueOf(cells[1])));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Features.NAMES.stream().mapToDouble((name) -> table.getOrDefault(name, 0.0)).toArray();
	}

}
