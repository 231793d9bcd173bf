package org.meetingdossier.check.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.meetingdossier.check.verdict.Case;
import org.meetingdossier.check.verdict.Cases;
import org.meetingdossier.check.verdict.SamplePapers;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Learns the weights by which another paper is ahead of the cited one, from half of the
 * dossiers, and writes their table: each citation chooses between the papers that its
 * words have most in common with and the cited one, which has a score of nought. Then the
 * threshold is set so high that hardly a right citation is doubted.
 */
public final class LearnWeights {

	private static final int ROUNDS = 6000;

	private static final double RATE = 0.3;

	private static final double MOMENTUM = 0.9;

	private static final double PENALTY = 0.0016;

	/** A right citation that is doubted is so much worse than a wrong one that is not. */
	private static final double DOUBT = 3;

	/** The register often holds a paper without its title. */
	private static final double BARE = 0.3;

	/** Words of a title alone are easier to tell than what people write. */
	private static final double LITERAL = 0.5;

	/** The part of the right citations that may be doubted. */
	private static final double DOUBTED = Double.parseDouble(System.getProperty("doubted", "0.021"));

	private final List<Choice> choices = new ArrayList<>();

	private final Cases cases = new Cases();

	/**
	 * Learns the weights.
	 * @param arguments the file to write
	 */
	public static void main(String[] arguments) throws IOException {
		LearnWeights learning = new LearnWeights();
		learning.collect();
		double[] weights = learning.learn();
		StringBuilder table = new StringBuilder("# Written by LearnWeights, from " + learning.choices.size()
				+ " choices. Above nought the other paper is ahead.\n");
		for (int i = 0; i < weights.length; i++) {
			table.append(Features.NAMES.get(i))
				.append('\t')
				.append(String.format(Locale.ROOT, "%.4f", weights[i]))
				.append('\n');
		}
		Files.writeString(Path.of(arguments[0]), table);
	}

	private void collect() {
		Stream
			.of(this.cases.rightRows(), this.cases.told(), this.cases.varied(), this.cases.titles(),
					this.cases.titlesSwapped(), this.cases.titlesAcross(), this.cases.rowsSwapped())
			.flatMap(List::stream)
			.filter((one) -> one.meant() != null && !SamplePapers.isOnlyMeasured(one.citing().document()))
			.filter((one) -> one.isRight() || !Cases.isSame(one, this.cases.papers()))
			.forEach((one) -> {
				double weight = one.isRight() ? DOUBT : one.set().startsWith("titles") ? LITERAL : 1;
				add(one, weight, one.isRight() && !one.set().startsWith("titles"));
				add(new Case(one.set(), one.citing(), bare(one.cited()), one.meant()), BARE * weight, false);
			});
	}

	private static RegisteredDocument bare(RegisteredDocument paper) {
		return new RegisteredDocument(paper.id(), null, true, null, null, null, List.of(), null, null, null, false,
				null, paper.snapshot());
	}

	/** What differs by the rules needs no other paper. */
	private void add(Case one, double weight, boolean counts) {
		one.sought(this.cases.papers()).ifPresent((sought) -> {
			for (PaperIndex index : one.indexes(this.cases.papers(), sought)) {
				List<PaperIndex.Entry> papers = Ranking.closest(sought, index);
				double[][] values = papers.stream()
					.map((entry) -> values(sought, entry, index))
					.toArray(double[][]::new);
				List<OfficialId> ids = papers.stream().map((entry) -> entry.paper().id()).toList();
				int meant = one.isRight() ? -1 : ids.indexOf(one.meant());
				this.choices.add(new Choice(values, meant, weight, counts));
			}
		});
	}

	private static double[] values(Sought sought, PaperIndex.Entry entry, PaperIndex index) {
		Features features = Features.of(sought, entry, index);
		return (sought.possible().test(entry.paper()) ? features : features.differing()).values();
	}

	private double[] learn() {
		double[] weights = new double[Features.NAMES.size()];
		double[] pace = new double[weights.length];
		double whole = this.choices.stream().mapToDouble(Choice::weight).sum();
		for (int round = 0; round < ROUNDS; round++) {
			double[] slope = new double[weights.length];
			this.choices.forEach((one) -> one.addTo(slope, weights, whole));
			for (int i = 0; i < weights.length; i++) {
				pace[i] = MOMENTUM * pace[i] - RATE * (slope[i] + PENALTY * weights[i]);
				weights[i] += pace[i];
			}
		}
		double[] right = this.choices.stream()
			.filter(Choice::counts)
			.mapToDouble((one) -> one.best(weights))
			.sorted()
			.toArray();
		weights[0] -= right[(int) (right.length * (1 - DOUBTED)) - 1];
		return weights;
	}

	/**
	 * The papers beside a citation.
	 *
	 * @param values the features of each
	 * @param meant the one that is meant; -1 when it is the cited one
	 * @param weight what the choice counts for
	 * @param counts whether it is a right citation, as people write them
	 */
	private record Choice(double[][] values, int meant, double weight, boolean counts) {

		double best(double[] weights) {
			return scores(weights).max().orElse(Double.NEGATIVE_INFINITY);
		}

		private DoubleStream scores(double[] weights) {
			return Arrays.stream(this.values).mapToDouble((one) -> Weights.score(one, weights));
		}

		private void addTo(double[] slope, double[] weights, double whole) {
			double[] likely = scores(weights).map(Math::exp).toArray();
			double all = 1 + Arrays.stream(likely).sum();
			for (int paper = 0; paper < likely.length; paper++) {
				double error = this.weight * (likely[paper] / all - ((paper == this.meant) ? 1 : 0)) / whole;
				for (int i = 0; i < slope.length; i++) {
					slope[i] += error * this.values[paper][i];
				}
			}
		}

	}

}
