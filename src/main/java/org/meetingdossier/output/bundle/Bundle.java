package org.meetingdossier.output.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An edition with all that it cites, as files that are read from a disk. A manifest names
 * each file with its hash, in the form that {@code sha256sum} checks.
 */
public final class Bundle {

	/** The file that names all others. */
	static final String MANIFEST = "manifest.sha256";

	private final String name;

	private final Instant at;

	private final List<BundleFile> files;

	private final BundleFile manifest;

	Bundle(String name, Instant at, List<BundleFile> files) {
		this.name = name;
		this.at = at;
		this.files = files.stream().sorted(Comparator.comparing(BundleFile::path)).toList();
		this.manifest = BundleFile.of(MANIFEST,
				this.files.stream()
					.map((file) -> file.hash() + "  " + file.path() + "\n")
					.collect(Collectors.joining()));
	}

	/**
	 * The folder that the bundle becomes.
	 * @return its name, without a path
	 */
	public String name() {
		return this.name;
	}

	/**
	 * How many files there are, the manifest too.
	 * @return their number
	 */
	public int size() {
		return this.files.size() + 1;
	}

	/**
	 * What tells this bundle from every other one.
	 * @return the hash of the manifest, as 64 lower-case hexadecimal digits
	 */
	public String hash() {
		return this.manifest.hash();
	}

	/**
	 * Packs the bundle. The same bundle is the same bytes: each file in it is as old as
	 * the edition.
	 * @return the archive
	 */
	public byte[] toZip() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		List<BundleFile> all = new ArrayList<>(this.files);
		all.add(this.manifest);
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (BundleFile file : all) {
				ZipEntry entry = new ZipEntry(this.name + "/" + file.path());
				entry.setTimeLocal(LocalDateTime.ofInstant(this.at, ZoneOffset.UTC));
				zip.putNextEntry(entry);
				zip.write(file.bytes());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory does not fail", ex);
		}
		return bytes.toByteArray();
	}

}
