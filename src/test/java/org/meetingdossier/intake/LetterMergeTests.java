package org.meetingdossier.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.level.NotClearedException;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class LetterMergeTests {

	private static final int HISTORIES = 60;

	@Autowired
	private Dossiers dossiers;

	@Test
	void removesNothingThatTheImporterCannotSee() {
		int refused = 0;
		int saved = 0;
		for (int seed = 0; seed < HISTORIES; seed++) {
			Random random = new Random(seed);
			Dossier whole = dossier(random, "samen-" + UUID.randomUUID());
			this.dossiers.create(whole, AnAuthor.cleared("system"), "Begin");
			Level clearance = random.nextBoolean() ? Level.PUBLIC : Level.DELEGATION;
			Dossier seen = whole.seenWith(clearance);
			LetterMerge merge = new LetterMerge(random.nextBoolean() ? seen : null, seen,
					dossier(random, whole.slug()).seenWith(Level.PUBLIC));
			Set<String> taken = merge.differences()
				.stream()
				.map(LetterDifference::key)
				.filter((key) -> random.nextInt(4) > 0)
				.collect(Collectors.toSet());
			try {
				this.dossiers.save(merge.merged(whole, taken), 1, new Author("ina", clearance), "Brief");
				saved++;
			}
			catch (NotClearedException ex) {
				refused++;
			}
			Dossier now = this.dossiers.working(whole.slug()).orElseThrow();
			assertThat(hidden(now, clearance)).as("seed %d", seed).isEqualTo(hidden(whole, clearance));
			assertThat(merge.differences().toString()).as("seed %d", seed).doesNotContain("hidden");
		}
		assertThat(saved).isPositive();
		assertThat(refused).isPositive();
	}

	@Test
	void asksOfBothChangesAndOfNothingThatTheLetterNeverSaid() {
		Dossier base = dossier("Eerder.", "Zo was het.");
		Dossier now = dossier("Anders.", "Zo was het.");
		Dossier letter = dossier("Nieuw.", "Zo werd het.");
		Dossier seen = named(base, now);
		List<LetterDifference> differences = new LetterMerge(base, seen, letter).differences();
		assertThat(differences).extracting(LetterDifference::field, LetterDifference::kind)
			.containsExactlyInAnyOrder(
					org.assertj.core.groups.Tuple.tuple("background", LetterDifference.Kind.CONFLICT),
					org.assertj.core.groups.Tuple.tuple("line", LetterDifference.Kind.CHANGE));
		assertThat(new LetterMerge(null, seen, letter).differences()).extracting(LetterDifference::kind)
			.containsOnly(LetterDifference.Kind.CONFLICT);
		assertThat(new LetterMerge(base, seen, base).differences()).isEmpty();
	}

	private static Dossier dossier(String background, String line) {
		return DossierBuilder.aDossier()
			.at("samen")
			.withTopic("Oekra\u00EFne", background, DossierBuilder.position(Level.PUBLIC, line, ""))
			.build();
	}

	/** The second dossier with the identities of the first. */
	private static Dossier named(Dossier first, Dossier second) {
		Dossier.Topic was = first.topics().get(0);
		Dossier.Topic is = second.topics().get(0);
		Dossier.Position line = is.positions().get(0);
		return new Dossier(first.id(), first.slug(), second.facts(), second.generalLine(), second.sessions(), List
			.of(new Dossier.Topic(was.id(), is.facts(), List
				.of(new Dossier.Position(was.positions().get(0).id(), line.level(), line.line(), line.explanation())),
					is.commitments())));
	}

	private static Dossier dossier(Random random, String slug) {
		DossierBuilder builder = DossierBuilder.aDossier().at(slug);
		List<String> titles = new ArrayList<>(List.of("Oekra\u00EFne", "Industrie", "Sahel", "China"));
		for (String title : titles) {
			if (random.nextInt(3) > 0) {
				builder.withTopic(title, "Achtergrond " + random.nextInt(3) + '.', positions(random));
			}
		}
		return builder.build();
	}

	private static Dossier.Position[] positions(Random random) {
		return Stream.generate(() -> Level.values()[random.nextInt(3)])
			.limit(random.nextInt(4))
			.map((level) -> DossierBuilder.position(level,
					((level == Level.CONFIDENTIAL) ? "hidden " : "Inzet ") + random.nextInt(5) + '.', ""))
			.toArray(Dossier.Position[]::new);
	}

	private static Set<String> hidden(Dossier dossier, Level clearance) {
		Set<String> hidden = new HashSet<>();
		dossier.topics()
			.forEach((topic) -> topic.positions()
				.stream()
				.filter((position) -> !clearance.sees(position.level()))
				.forEach((position) -> hidden.add(topic.id() + " " + position)));
		return hidden;
	}

}
