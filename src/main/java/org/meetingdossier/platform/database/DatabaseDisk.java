package org.meetingdossier.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The disk on which the H2 file is. A save that finds no room closes the whole database,
 * so saving is refused a little before; reading goes on. A database elsewhere is not our
 * disk.
 */
@Component
public class DatabaseDisk implements InstallationWarning {

	private static final String H2 = "jdbc:h2:";

	/** Ways of H2 to a file on the disk, which can be combined. */
	private static final Pattern FILE = Pattern.compile("(?:(?:file|nio|nioMapped|async|retry|split(?::[0-9]+)?):)*");

	/**
	 * A database of H2 in memory, behind a server or in an archive; one letter is a
	 * drive.
	 */
	private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z0-9]{2,}:.*");

	private final @Nullable Path directory;

	private final DataSize warnBelow;

	private final DataSize refuseBelow;

	DatabaseDisk(@Value("${spring.datasource.url:}") String url,
			@Value("${dossier.disk.warn-below:200MB}") DataSize warnBelow,
			@Value("${dossier.disk.refuse-below:20MB}") DataSize refuseBelow) {
		this.directory = directory(url);
		this.warnBelow = warnBelow;
		this.refuseBelow = refuseBelow;
	}

	/** H2 takes an address without {@code file:} too, and a tilde for the home folder. */
	private static @Nullable Path directory(String url) {
		if (!url.startsWith(H2)) {
			return null;
		}
		String address = url.substring(H2.length()).split(";", 2)[0];
		String file = FILE.matcher(address).replaceFirst("");
		if (file.isEmpty() || ELSEWHERE.matcher(file).matches()) {
			return null;
		}
		String expanded = (file.equals("~") || file.startsWith("~/"))
				? System.getProperty("user.home") + file.substring(1) : file;
		return Path.of(expanded).toAbsolutePath().getParent();
	}

	/**
	 * Whether there is too little room to save anything.
	 * @return false when there is room, or the database is elsewhere
	 */
	public boolean isFull() {
		return free().filter((free) -> free.compareTo(this.refuseBelow) < 0).isPresent();
	}

	/**
	 * Whether there is too little room even for the small things that reading needs, such
	 * as the session of somebody who signs in to see what is wrong.
	 * @return false when there is room for those, or the database is elsewhere
	 */
	public boolean isExhausted() {
		DataSize last = DataSize.ofBytes(this.refuseBelow.toBytes() / 4);
		return free().filter((free) -> free.compareTo(last) < 0).isPresent();
	}

	/**
	 * Whether the administrator must make room soon.
	 * @return false when there is room, or the database is elsewhere
	 */
	boolean isLow() {
		return free().filter((free) -> free.compareTo(this.warnBelow) < 0).isPresent();
	}

	boolean isHere() {
		return this.directory != null;
	}

	Optional<DataSize> free() {
		if (this.directory == null || !Files.isDirectory(this.directory)) {
			return Optional.empty();
		}
		try {
			return Optional.of(DataSize.ofBytes(Files.getFileStore(this.directory).getUsableSpace()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The disk of the database cannot be measured", ex);
		}
	}

	@Override
	public List<MessageSourceResolvable> now() {
		if (!isLow()) {
			return List.of();
		}
		Object[] sizes = { free().orElse(this.warnBelow).toMegabytes(), this.refuseBelow.toMegabytes() };
		return List.of(new DefaultMessageSourceResolvable(new String[] { isFull() ? "disk.full" : "disk.low" }, sizes));
	}

}
