package org.meetingdossier.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The disk on which the H2 file is. A save that finds no room closes the whole database, so
 * saving is refused a little before; reading goes on. A database elsewhere is not our disk.
 */
@Component
public class DatabaseDisk implements InstallationWarning {

	private static final String FILE = "jdbc:h2:file:";

	private final @Nullable Path directory;

	private final DataSize warnBelow;

	private final DataSize refuseBelow;

	DatabaseDisk(@Value("${spring.datasource.url:}") String url,
			@Value("${dossier.disk.warn-below:200MB}") DataSize warnBelow,
			@Value("${dossier.disk.refuse-below:20MB}") DataSize refuseBelow) {
		this.directory = url.startsWith(FILE)
				? Path.of(url.substring(FILE.length()).split(";", 2)[0]).toAbsolutePath().getParent() : null;
		this.warnBelow = warnBelow;
		this.refuseBelow = refuseBelow;
	}

	/**
	 * Whether there is too little room to save anything.
	 * @return false when there is room, or the database is elsewhere
	 */
	public boolean isFull() {
		return free().filter((free) -> free.compareTo(this.refuseBelow) < 0).isPresent();
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
