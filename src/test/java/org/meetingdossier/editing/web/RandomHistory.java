package org.meetingdossier.editing.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.Restoration;
import org.meetingdossier.dossier.SavedRevision;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.change.CopyMeeting;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.level.StricterElementException;
import org.meetingdossier.dossier.preview.Previews;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.platform.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A history of one dossier that a seed makes: people of different clearance raise, lower,
 * remove, restore, undo, copy and publish, and save forms that they opened long ago.
 * Every word that is typed is one of a kind, so that it is known wherever it is read.
 */
class RandomHistory {

	private static final Pattern WORD = Pattern.compile("woord\\d+x\\d+z");

	private static final List<Level> LEVELS = Arrays.asList(Level.values());

	/** Who sees everything does most of what the others must not see. */
	private static final List<Level> CLEARANCES = List.of(Level.PUBLIC, Level.DELEGATION, Level.CONFIDENTIAL,
			Level.CONFIDENTIAL);

	private static final List<Step> STEPS = Stream
		.concat(Arrays.stream(Step.values()),
				Stream.of(Step.RAISE, Step.RAISE, Step.REMOVE, Step.SAVE_AGAIN, Step.FORGE))
		.toList();

	private final long seed;

	private final Random random;

	private final Dossiers dossiers;

	private final Workbench workbench;

	private final Restoration restoration;

	private final Previews previews;

	private final ReadByAll readers;

	private final Dossier first;

	private final ExpectedLevels expected;

	private final List<OpenForm> forms = new ArrayList<>();

	private final Map<String, Level> links = new HashMap<>();

	private final List<UUID> known = new ArrayList<>();

	private final Set<UUID> hot = new HashSet<>();

	private final Map<Integer, UUID> touched = new HashMap<>();

	private final List<String> steps = new ArrayList<>();

	private int words;

	/** Who makes links for others; the authors are no people who sign in. */
	private final String linker;

	private int saved;

	private int read;

	RandomHistory(long seed, Dossiers dossiers, Workbench workbench, Restoration restoration, Previews previews,
			ReadByAll readers, String linker) {
		this.seed = seed;
		this.random = new Random(seed);
		this.dossiers = dossiers;
		this.workbench = workbench;
		this.restoration = restoration;
		this.previews = previews;
		this.readers = readers;
		this.linker = linker;
		this.first = DossierBuilder.aDossier()
			.at("leak-" + seed + "-" + UUID.randomUUID())
			.introducedBy("Begin.")
			.withSession("Ochtend")
			.withTopic("Eén", "", DossierBuilder.position(Level.PUBLIC, "Lijn", ""),
					DossierBuilder.position(Level.DELEGATION, "Lijn", ""))
			.withTopic("Twee", "", DossierBuilder.position(Level.CONFIDENTIAL, "Lijn", ""))
			.build();
		this.dossiers.create(this.first, new Author("begin", Level.CONFIDENTIAL), "Begin");
		this.expected = new ExpectedLevels(this.first);
		this.hot.add(this.first.topics().get(0).positions().get(0).id());
		this.hot.add(any(TypedChange.forms(this.first)).id());
		this.hot.add(this.first.id());
		TypedChange.forms(this.first).forEach((form) -> type(form, new Author("begin", Level.CONFIDENTIAL)));
		this.dossiers.publish(this.first.id(), newest().revision(), "begin", null);
	}

	/**
	 * Where it all begins: somebody who sees little has a form open, somebody cleared
	 * makes its element stricter, and mostly takes it out.
	 */
	private void takeOutWhatWasRaised() {
		Author cleared = new Author("editor-0", Level.CONFIDENTIAL);
		TypedChange form = any(TypedChange.forms(this.first.seenWith(Level.PUBLIC)));
		this.hot.add(form.id());
		this.forms.add(new OpenForm(new Author("editor-1", Level.PUBLIC), newest(), form));
		this.steps.add("begins with " + form.element().kind());
		if (form.hasLevel()) {
			give(form, Level.CONFIDENTIAL, cleared);
		}
		else {
			give(meeting(), Level.CONFIDENTIAL, cleared);
		}
		if (form.element().kind() != ElementKind.MEETING && this.random.nextInt(4) > 0) {
			save(newest(), form.removal(), cleared, form.id(), false);
		}
		if (!form.hasLevel()) {
			give(meeting(), Level.PUBLIC, cleared);
		}
	}

	private TypedChange meeting() {
		return TypedChange.forms(whole()).get(0);
	}

	private void give(TypedChange form, Level level, Author author) {
		Optional<SavedRevision> given = this.workbench.lower(newest(), form.typing(word(form.id()), level), author,
				"Gegeven");
		this.expected.given(form.id(), level);
		changed(given);
	}

	/** Tries a number of steps and reads after each, and all revisions at the end. */
	void run(int number) {
		takeOutWhatWasRaised();
		readEverything(List.of(1, newest().revision()));
		for (int step = 0; step < number; step++) {
			Author author = new Author("editor-" + this.random.nextInt(2), any(CLEARANCES));
			Step next = any(STEPS);
			this.steps.add(next + " by " + author.clearance());
			OpenForm old = (next == Step.SAVE_AGAIN && !this.forms.isEmpty()) ? any(this.forms) : null;
			Level clearance = (old != null) ? old.author().clearance() : author.clearance();
			Map<UUID, String> hidden = hiddenFrom(clearance);
			try {
				take(next, author, old);
			}
			catch (EditConflictException | NoSuchElementException | NotFoundException | StricterElementException
					| PublicationRefusedException ex) {
				this.steps.add("  refused: " + ex.getClass().getSimpleName());
			}
			this.expected.look(whole());
			assertThat(hiddenFrom(clearance)).as("%s changed what is above them; %s", clearance, this)
				.containsAllEntriesOf(hidden);
			readEverything(List.of(1, newest().revision(), 1 + this.random.nextInt(newest().revision())));
		}
		readEverything(IntStream.rangeClosed(1, newest().revision()).boxed().toList());
		for (Level clearance : List.of(Level.PUBLIC, Level.DELEGATION)) {
			check("lists", this.readers.lists(clearance), clearance);
		}
	}

	/**
	 * What stands in the dossier above a clearance, by its identity and with its topic.
	 */
	private Map<UUID, String> hiddenFrom(Level clearance) {
		Dossier whole = whole();
		if (!clearance.sees(whole.level())) {
			return Map.of(whole.id(), whole.toString());
		}
		Map<UUID, String> hidden = new HashMap<>();
		Dossier.Position line = whole.generalLine();
		if (line != null && !clearance.sees(line.level())) {
			hidden.put(line.id(), line.toString());
		}
		whole.topics()
			.forEach((topic) -> topic.positions()
				.stream()
				.filter((position) -> !clearance.sees(position.level()))
				.forEach((position) -> hidden.put(position.id(), topic.id() + " " + position)));
		return hidden;
	}

	private void take(Step step, Author author, @Nullable OpenForm old) {
		WorkingDossier newest = this.workbench.open(slug(), author.clearance());
		Dossier seen = newest.content().seenWith(author.clearance());
		TypedChange form = form(seen);
		this.known.add(form.id());
		switch (step) {
			case EDIT -> type(form, author);
			case RAISE -> raise(newest, form, author);
			case LOWER -> lower(newest, form, author);
			case LOWER_BY_THE_WAY -> save(newest, form.typing(word(form.id()), any(LEVELS)), author, form.id(), false);
			case REMOVE -> remove(newest, form, author);
			case OPEN_FORM -> this.forms.add(new OpenForm(author, newest, form));
			case SAVE_AGAIN -> saveAgain(old);
			case UNDO ->
				changed(this.workbench.undo(newest, 1 + this.random.nextInt(newest.revision()), author, "Terug"));
			case RESTORE -> changed(Optional.of(this.restoration.all(this.first.id(),
					1 + this.random.nextInt(newest.revision()), newest.revision(), author, "Hersteld")));
			case RESTORE_PART -> restorePart(newest, form, author);
			case PUBLISH -> this.dossiers.publish(this.first.id(), newest.revision(), author.username(), null);
			case PREVIEW -> link(seen, author);
			case COPY -> copy(author);
			case FORGE -> forge(newest, author);
			case ADD -> add(newest, seen, author);
		}
	}

	/**
	 * Most happens to a few elements: else hardly anything happens to one of them twice.
	 */
	private TypedChange form(Dossier seen) {
		List<TypedChange> all = TypedChange.forms(seen);
		List<TypedChange> hot = all.stream().filter((form) -> this.hot.contains(form.id())).toList();
		return (hot.isEmpty() || this.random.nextInt(5) == 0) ? any(all) : any(hot);
	}

	private void type(TypedChange form, Author author) {
		save(newest(), form.typing(word(form.id()), form.level()), author, form.id(), true);
	}

	private void raise(WorkingDossier newest, TypedChange form, Author author) {
		Level level = form.level().stricter(any(LEVELS));
		if (form.hasLevel() && author.clearance().sees(level)) {
			save(newest, form.typing(word(form.id()), level), author, form.id(), true);
		}
	}

	private void lower(WorkingDossier newest, TypedChange form, Author author) {
		Level level = any(LEVELS);
		if (form.hasLevel() && form.level().sees(level)) {
			String word = word(form.id());
			Optional<SavedRevision> lowered = this.workbench.lower(newest, form.typing(word, level), author,
					"Verlaagd");
			lowered.ifPresent((revision) -> this.expected.given(form.id(), level));
			changed(lowered);
		}
	}

	private void remove(WorkingDossier newest, TypedChange form, Author author) {
		if (form.element().kind() != ElementKind.MEETING) {
			save(newest, form.removal(), author, form.id(), form.element().kind() != ElementKind.TOPIC);
		}
	}

	/**
	 * An old form: its editor sends it, and when it clashes sends it from the newest
	 * state.
	 */
	private void saveAgain(@Nullable OpenForm old) {
		if (old == null) {
			return;
		}
		this.steps.add("  form of " + old.form().element().kind() + " by " + old.author().clearance() + " from "
				+ old.base().revision());
		Change change = old.form().typing(word(old.form().id()), old.form().level());
		try {
			changed(this.workbench.save(old.base(), change, old.author(), "Oud formulier"));
		}
		catch (EditConflictException ex) {
			WorkingDossier base = this.workbench.at(this.first.id(), ex.newest(), old.author().clearance());
			changed(this.workbench.save(base, change, old.author(), "Nog eens"));
		}
	}

	private void restorePart(WorkingDossier newest, TypedChange form, Author author) {
		int number = 1 + this.random.nextInt(newest.revision());
		Dossier then = this.workbench.at(this.first.id(), number, Level.CONFIDENTIAL).content();
		List<String> paths = new ArrayList<>(List.of("generalLine", "introduction", "level"));
		then.sessions().forEach((one) -> paths.add("sessions/" + one.id()));
		then.topics().forEach((topic) -> {
			paths.add("topics/" + topic.id());
			topic.positions().forEach((one) -> paths.add("topics/" + topic.id() + "/positions/" + one.id()));
			topic.commitments().forEach((one) -> paths.add("topics/" + topic.id() + "/commitments/" + one.id()));
		});
		int startedFrom = 1 + this.random.nextInt(newest.revision());
		changed(Optional.of(this.restoration.part(this.first.id(), number, any(paths),
				this.random.nextBoolean() ? newest.revision() : startedFrom, author, "Hersteld")));
	}

	/** A request that no form makes: any identity that ever was, any level, any start. */
	private void forge(WorkingDossier newest, Author author) {
		UUID id = this.random.nextBoolean() ? any(List.copyOf(this.hot)) : any(this.known);
		int startedFrom = 1 + this.random.nextInt(newest.revision());
		WorkingDossier base = this.workbench.at(this.first.id(), startedFrom, author.clearance());
		Level level = any(LEVELS);
		String word = word(id);
		List<Dossier.Topic> topics = base.content().topics();
		Change change = switch (this.random.nextInt(4)) {
			case 0 -> Change.generalLine(new Dossier.Position(id, level, word, ""));
			case 1 -> topics.isEmpty() ? Change.removal(new ElementKey(this.first.id(), ElementKind.TOPIC, id))
					: Change.position(any(topics).id(), new Dossier.Position(id, level, word, ""));
			case 2 -> Change.removal(new ElementKey(this.first.id(), ElementKind.POSITION, id));
			default -> Change.removal(new ElementKey(this.first.id(), ElementKind.TOPIC, id));
		};
		boolean cleared = author.clearance().sees(this.expected.of(id));
		changed((!cleared && this.random.nextBoolean()) ? this.workbench.lower(base, change, author, "Zelfgemaakt")
				: this.workbench.save(base, change, author, "Zelfgemaakt"));
	}

	private void add(WorkingDossier newest, Dossier seen, Author author) {
		UUID id = UUID.randomUUID();
		Level level = any(LEVELS);
		if (!seen.topics().isEmpty() && author.clearance().sees(level)) {
			save(newest, Change.position(any(seen.topics()).id(), new Dossier.Position(id, level, word(id), "")),
					author, id, true);
		}
	}

	private void link(Dossier seen, Author author) {
		if (!this.links.isEmpty() && this.links.size() > 2) {
			return;
		}
		String token = this.previews.make(this.first.id(), seen.level(), Duration.ofDays(1), this.linker,
				author.clearance());
		this.links.put(token, seen.level());
	}

	/**
	 * A copy is a dossier of its own: what is in it is as restricted as what it came
	 * from.
	 */
	private void copy(Author author) {
		CopyMeeting command = new CopyMeeting("copy-" + UUID.randomUUID(),
				DossierBuilder.aDossier().titled("Volgende").on(LocalDate.of(2031, 1, 1)).facts());
		Dossier copy = this.dossiers.copy(this.first.id(), command, author, "Volgende");
		this.dossiers.publish(copy.id(), 1, author.username(), null);
		for (Level clearance : List.of(Level.PUBLIC, Level.DELEGATION)) {
			this.readers.of(copy.slug(), clearance, List.of(1))
				.forEach((place, text) -> check("copy: " + place, text, clearance));
		}
		// From here on the copy goes its own way, and is no place to read the first one
		// in.
		this.dossiers.withdraw(copy.id(), "Weg", author.username());
	}

	private void save(WorkingDossier base, Change change, Author author, UUID element, boolean alone) {
		Optional<SavedRevision> revision = this.workbench.save(base, change, author, "Wijziging");
		changed(revision);
		if (alone && !element.equals(this.first.id())) {
			revision.ifPresent((one) -> this.touched.put(one.number(), element));
		}
	}

	private void changed(Optional<SavedRevision> revision) {
		revision.ifPresent((one) -> {
			this.saved++;
			this.expected.look(whole());
		});
	}

	private void readEverything(List<Integer> revisions) {
		for (Level clearance : List.of(Level.PUBLIC, Level.DELEGATION)) {
			this.readers.of(slug(), clearance, revisions).forEach((place, text) -> check(place, text, clearance));
			List<Integer> told = this.readers.told(slug(), clearance);
			this.touched.forEach((revision, element) -> {
				if (!clearance.sees(this.expected.of(element))) {
					assertThat(told).as("history for %s tells of hidden %s; %s", clearance, element, this)
						.doesNotContain(revision);
				}
			});
		}
		this.links.forEach((token, level) -> check("preview", this.readers.preview(token), level));
	}

	/** Nobody reads a word that is above their clearance. */
	void check(String place, String text, Level clearance) {
		this.read++;
		Matcher found = WORD.matcher(text);
		while (found.find()) {
			String word = found.group();
			if (word.startsWith("woord" + this.seed + "x")) {
				assertThat(clearance.sees(this.expected.ofWord(word)))
					.as("%s reads %s in %s, which is %s; %s", clearance, word, place, this.expected.ofWord(word), this)
					.isTrue();
			}
		}
	}

	private String word(UUID element) {
		this.known.add(element);
		String word = "woord" + this.seed + "x" + ++this.words + "z";
		this.expected.typed(word, element);
		return word + " staat in Kamerstuk 28676, nr. 499.";
	}

	private WorkingDossier newest() {
		return this.workbench.open(slug(), Level.CONFIDENTIAL);
	}

	private Dossier whole() {
		return newest().content();
	}

	String slug() {
		return this.first.slug();
	}

	int saved() {
		return this.saved;
	}

	int read() {
		return this.read;
	}

	private <T> T any(List<T> things) {
		return things.get(this.random.nextInt(things.size()));
	}

	@Override
	public String toString() {
		return "seed " + this.seed + "\n" + String.join("\n", this.steps);
	}

	/** What can happen. */
	private enum Step {

		EDIT, RAISE, LOWER, LOWER_BY_THE_WAY, REMOVE, OPEN_FORM, SAVE_AGAIN, UNDO, RESTORE, RESTORE_PART, PUBLISH,
		PREVIEW, COPY, FORGE, ADD

	}

	/**
	 * A form that somebody has open.
	 *
	 * @param author who has it open
	 * @param base the revision that it shows
	 * @param form the form
	 */
	private record OpenForm(Author author, WorkingDossier base, TypedChange form) {

	}

}
