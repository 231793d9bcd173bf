package org.meetingdossier.intake.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.intake.stage.Intake;
import org.meetingdossier.letter.file.LetterFile;
import org.meetingdossier.output.word.WordLetters;

/**
 * How many letters of ten pages with thirty notes are read and written in a second of
 * processor time, beside pandoc on the same letter. Pandoc is started for each letter, as
 * it has no other way; the JVM runs already, as in the application.
 */
public final class LettersPerSecond {

	private static final int TOPICS = 10;

	private static final int NOTES = 3;

	private static final int TIMES = 200;

	private static final int WARM = 400;

	private static final int STARTS = 20;

	private static final String SENTENCES = "De Raad spreekt over de voortgang van het voorstel en over de gevolgen voor de lidstaten. "
			+ "Het voorzitterschap wil voor de zomer een algemene oriëntatie bereiken, maar over de reikwijdte lopen de meningen uiteen. "
			+ "De Commissie licht toe hoe zij de uitvoering ziet en welke middelen daarvoor nodig zijn. ";

	private LettersPerSecond() {
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("letters");
		Path markdown = Files.writeString(folder.resolve("letter.md"), markdown());
		Path word = folder.resolve("letter.docx");
		run("pandoc " + markdown + " -o " + word);
		byte[] bytes = Files.readAllBytes(word);
		Dossier dossier = dossier();
		double read = perSecond(
				() -> JsonMapper.shared().writeValueAsBytes(Intake.of(LetterFile.read("letter.docx", bytes))));
		double written = perSecond(() -> WordLetters.of(dossier));
		double reads = STARTS / run(STARTS + " pandoc " + word + " -t json -o " + folder.resolve("letter.json"));
		double writes = STARTS / run(STARTS + " pandoc " + markdown + " -o " + folder.resolve("again.docx"));
		say("in", read, reads);
		say("out", written, writes);
	}

	private static void say(String way, double ours, double pandoc) {
		System.out.printf(Locale.ROOT, "%-4s %7.1f a second, pandoc %5.2f, %6.1f times%n", way, ours, pandoc,
				ours / pandoc);
	}

	/** All threads count, also those that compile and tidy up. */
	private static double perSecond(Callable<byte[]> work) throws Exception {
		for (int i = 0; i < WARM; i++) {
			work.call();
		}
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		long start = system.getProcessCpuTime();
		for (int i = 0; i < TIMES; i++) {
			work.call();
		}
		return TIMES * 1e9 / (system.getProcessCpuTime() - start);
	}

	/**
	 * The seconds of processor time that a command takes, which may begin with how often.
	 */
	private static double run(String command) throws IOException, InterruptedException {
		boolean counted = Character.isDigit(command.charAt(0));
		String times = counted ? command.substring(0, command.indexOf(' ')) : "1";
		String once = counted ? command.substring(command.indexOf(' ') + 1) : command;
		Process process = new ProcessBuilder("bash", "-c",
				"TIMEFORMAT='%U %S'; time (for i in $(seq " + times + "); do " + once + "; done)")
			.start();
		String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (process.waitFor() != 0) {
			throw new IOException(said);
		}
		String[] seconds = said.substring(said.lastIndexOf('\n') + 1).split(" ");
		return Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]);
	}

	private static String markdown() {
		return "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum: 1 juni 2026\n\n"
				+ "Betreft: Geannoteerde agenda Raad Buitenlandse Zaken van 15 juni 2026\n\nGeachte voorzitter,\n\n"
				+ "Op 15 juni 2026 komt in Luxemburg de Raad Buitenlandse Zaken bijeen. De agenda is nog voorlopig.\n\n"
				+ IntStream.range(0, TOPICS)
					.mapToObj((topic) -> "## Onderwerp " + topic + "\n\n" + background(topic) + "\n\n" + position()
							+ "\n\n")
					.collect(Collectors.joining())
				+ "De minister zal uw Kamer na afloop over de uitkomsten informeren.\n";
	}

	private static String background(int topic) {
		return IntStream.range(0, NOTES)
			.mapToObj((note) -> SENTENCES.repeat(2) + "De stukken zijn openbaar.^[Kamerstuk 21 501-02, nr. "
					+ (3000 + topic * NOTES + note) + ".]")
			.collect(Collectors.joining("\n\n"));
	}

	private static String position() {
		return "Nederland steunt het voorstel op hoofdlijnen. " + SENTENCES;
	}

	private static Dossier dossier() {
		DossierBuilder letter = DossierBuilder.aDossier();
		for (int topic = 0; topic < TOPICS; topic++) {
			letter.withTopic("Onderwerp " + topic, background(topic),
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt het voorstel.", position()));
		}
		return letter.build();
	}

}
