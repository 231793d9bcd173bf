package org.meetingdossier.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.opentest4j.TestAbortedException;
import org.springframework.util.unit.DataSize;

/**
 * A disk of 160 MB in memory, to be filled to the last byte.
 *
 * @param path where it is mounted
 */
record SmallDisk(Path path) implements AutoCloseable {

	static SmallDisk none() {
		return new SmallDisk(Path.of(""));
	}

	static SmallDisk mount(Path path) throws IOException {
		Files.createDirectory(path);
		if (run("mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", path.toString()) != 0) {
			Drill.notRun("disk full: no small disk can be mounted here");
			throw new TestAbortedException("no small disk can be mounted here");
		}
		return new SmallDisk(path);
	}

	/** Fills it until so much is free; who deletes the file makes room. */
	Path leave(DataSize free, int round) throws IOException {
		Path ballast = this.path.resolve("ballast-" + round);
		Files.createFile(ballast);
		fill(ballast, free);
		return ballast;
	}

	/** Grows the ballast until so much is free, to the byte where nothing may be. */
	void fill(Path ballast, DataSize free) throws IOException {
		byte[] megabyte = new byte[1 << 20];
		try (var out = Files.newOutputStream(ballast, StandardOpenOption.APPEND)) {
			while (usable() > free.toBytes()) {
				out.write(megabyte, 0, (int) Math.min(megabyte.length, Math.max(1, usable() - free.toBytes())));
			}
		}
		catch (IOException ex) {
			if (free.toBytes() > 0) {
				throw ex;
			}
		}
	}

	private long usable() throws IOException {
		return Files.getFileStore(this.path).getUsableSpace();
	}

	@Override
	public void close() {
		if (!this.path.toString().isEmpty()) {
			run("umount", this.path.toString());
		}
	}

	private static int run(String... command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			return 127;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 127;
		}
	}

}
