package org.meetingdossier.dossier.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.meetingdossier.platform.Sha256;

/**
 * The sums of all files of an export, as {@code sha256sum -c} reads them.
 */
final class Sums {

	private static final String FILE = "SHA256SUMS";

	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([a-z0-9-]+\\.jsonl)");

	private final TreeMap<String, String> sums = new TreeMap<>();

	void add(Path file) throws IOException {
		this.sums.put(file.getFileName().toString(), sum(file));
	}

	void write(Path folder) throws IOException {
		Files.writeString(folder.resolve(FILE),
				this.sums.entrySet()
					.stream()
					.map((entry) -> entry.getValue() + "  " + entry.getKey() + "\n")
					.collect(Collectors.joining()));
	}

	/** The files of an export, none of which was changed, added or taken away since. */
	static List<Path> verified(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.isRegularFile(file)) {
			throw new TransferRefusedException("There is no " + FILE + " in " + folder + ": this is no export.");
		}
		Sums sums = new Sums();
		for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
			Matcher matcher = LINE.matcher(line);
			if (!matcher.matches()) {
				throw new TransferRefusedException(FILE + " has a line that names no file of an export: " + line);
			}
			sums.sums.put(matcher.group(2), matcher.group(1));
		}
		Set<String> there;
		try (Stream<Path> files = Files.list(folder)) {
			there = files.map((path) -> path.getFileName().toString())
				.filter((name) -> name.endsWith(".jsonl"))
				.collect(Collectors.toSet());
		}
		if (!there.equals(sums.sums.keySet())) {
			throw new TransferRefusedException(
					"The files in " + folder + " are not those of the export: " + FILE + " names others.");
		}
		for (String name : sums.sums.keySet()) {
			if (!sum(folder.resolve(name)).equals(sums.sums.get(name))) {
				throw new TransferRefusedException("The file " + name
						+ " was changed after the export: its SHA-256 is another one than " + FILE + " says.");
			}
		}
		return sums.sums.keySet().stream().map(folder::resolve).toList();
	}

	private static String sum(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return Sha256.of(bytes);
		}
	}

}
