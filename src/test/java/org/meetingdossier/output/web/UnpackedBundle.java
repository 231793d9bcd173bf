package org.meetingdossier.output.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The files of a bundle, by their paths, without the folder that they lie in.
 *
 * @param folder the folder
 * @param files the files
 */
public record UnpackedBundle(String folder, Map<String, byte[]> files) {

	public static UnpackedBundle of(byte[] archive) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		String folder = "";
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String[] parts = entry.getName().split("/", 2);
				folder = parts[0];
				files.put(parts[1], zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The archive cannot be read", ex);
		}
		return new UnpackedBundle(folder, files);
	}

	/** All its pages. */
	public List<Document> pages() {
		return this.files.keySet().stream().filter((path) -> path.endsWith(".html")).map(this::page).toList();
	}

	String text(String path) {
		return new String(Objects.requireNonNull(this.files.get(path), path), StandardCharsets.UTF_8);
	}

	Document page(String path) {
		return Jsoup.parse(text(path));
	}

}
