package org.meetingdossier.check.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Statement;
import org.meetingdossier.check.verdict.Case;
import org.meetingdossier.check.verdict.Cases;
import org.meetingdossier.check.verdict.SamplePapers;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Learns the weights by which another paper is ahead of the cited one, from half of the
 * dossiers, and writes their table: logistic regression, and then so high a threshold
 * that hardly a right citation is doubted.
 */
public final class LearnWeights {

	private static final int ROUNDS = 4000;

	private static final double RATE = 0.5;

	private static final double PENALTY = 0.0005;

	/** A right citation that is doubted is so much worse than a wrong one that is not. */
	private static final double DOUBT = 3;

	/** The part of the right citations that may be doubted. */
	private static final double DOUBTED = Double.parseDouble(System.getProperty("doubted", "0.006"));

	private final List<Example> examples = new ArrayList<>();

	private final Cases cases = new Cases();

	private final Map<String, PaperIndex> indexes = new HashMap<>();

	/**
	 * Learns the weights.
	 * @param arguments the file to write
	 */
	public static void main(String[] arguments) throws IOException {
		LearnWeights learning = new LearnWeights();
		learning.collect();
		double[] weights = learning.learn();
		StringBuilder table = new StringBuilder("# Written by LearnWeights, from " + learning.examples.size()
				+ " examples. Above nought the other paper is ahead.\n");
		for (int i = 0; i < weights.length; i++) {
			table.append(Features.NAMES.get(i))
				.append('\t')
				.append(String.format(Locale.ROOT, "%.4f", weights[i]))
				.append('\n');
		}
		Files.writeString(Path.of(arguments[0]), table);
	}

	private void collect() {
		Stream.of(this.cases.rightRows(), this.cases.titles()).flatMap(List::stream).forEach((one) -> {
			add(one, one.cited(), DOUBT);
			RegisteredDocument bare = bare(one.cited());
			add(one, bare, DOUBT);
		});
		Stream.of(this.cases.rowsSwapped(), this.cases.titlesSwapped(), this.cases.titlesAcross())
			.flatMap(List::stream)
			.filter((one) -> !Cases.isSame(one, this.cases.papers()))
			.forEach((one) -> {
				add(one, one.cited(), 1);
				add(one, bare(one.cited()), 0.3);
			});
	}

	private static RegisteredDocument bare(RegisteredDocument paper) {
		return new RegisteredDocument(paper.id(), null, true, null, null, null, List.of(), null, null, null, false,
				null, paper.snapshot());
	}

	private void add(Case one, @Nullable RegisteredDocument cited, double weight) {
		if (SamplePapers.isOnlyMeasured(one.citing().document())) {
			return;
		}
		PaperIndex index = this.indexes.computeIfAbsent(one.key(),
				(key) -> new PaperIndex(one.candidates(this.cases.papers())));
		TellingWords statement = new TellingWords(Statement.of(one.citing()));
		for (PaperIndex.Entry entry : Ranking.closest(statement, one.citing().document(), index)) {
			boolean meant = Objects.equals(entry.paper().id(), one.meant());
			this.examples.add(new Example(Features.of(statement, cited, entry, index).values(), meant, weight,
					one.isRight() && cited == one.cited()));
		}
	}

	private double[] learn() {
		double[] weights = new double[Features.NAMES.size()];
		double whole = this.examples.stream().mapToDouble(Example::weight).sum();
		for (int round = 0; round < ROUNDS; round++) {
			double[] slope = new double[weights.length];
			for (Example one : this.examples) {
				double guess = 1 / (1 + Math.exp(-Weights.score(one.values(), weights)));
				double error = one.weight() * (guess - (one.meant() ? 1 : 0)) / whole;
				for (int i = 0; i < slope.length; i++) {
					slope[i] += error * one.values()[i];
				}
			}
			for (int i = 0; i < weights.length; i++) {
				weights[i] -= RATE * (slope[i] + PENALTY * weights[i]);
			}
		}
		double[] right = this.examples.stream()
			.filter(Example::right)
			.mapToDouble((one) -> Weights.score(one.values(), weights))
			.sorted()
			.toArray();
		weights[0] -= right[(int) (right.length * (1 - DOUBTED)) - 1];
		return weights;
	}

	/**
	 * A paper beside a citation.
	 *
	 * @param values its features
	 * @param meant whether it is the one that is meant
	 * @param weight what it counts for
	 * @param right whether the citation is right and described
	 */
	private record Example(double[] values, boolean meant, double weight, boolean right) {

	}

}
