package org.meetingdossier.platform.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseDiskTests {

	private static final DataSize NOTHING = DataSize.ofBytes(0);

	private static final DataSize MORE_THAN_THERE_IS = DataSize.ofTerabytes(100_000);

	@TempDir
	private Path directory;

	@Test
	void saysNothingWhileThereIsRoom() {
		DatabaseDisk disk = disk(NOTHING, NOTHING);
		assertThat(disk.isFull()).isFalse();
		assertThat(disk.now()).isEmpty();
		assertThat(new DatabaseDiskHealthIndicator(disk).health().getStatus()).isEqualTo(Status.UP);
		assertThat(new DatabaseDiskHealthIndicator(disk).health().getDetails()).containsOnlyKeys("freeMegabytes");
	}

	@Test
	void warnsBeforeItIsFull() {
		DatabaseDisk disk = disk(MORE_THAN_THERE_IS, NOTHING);
		assertThat(disk.isFull()).isFalse();
		assertThat(disk.now()).singleElement()
			.extracting((warning) -> warning.getCodes())
			.isEqualTo(new String[] { "disk.low" });
		assertThat(new DatabaseDiskHealthIndicator(disk).health().getStatus()).isEqualTo(Status.UP);
		assertThat(new DatabaseDiskHealthIndicator(disk).health().getDetails()).containsKey("warning");
	}

	@Test
	void isFullBelowWhatSavingNeeds() {
		DatabaseDisk disk = disk(MORE_THAN_THERE_IS, MORE_THAN_THERE_IS);
		assertThat(disk.isFull()).isTrue();
		assertThat(disk.now()).singleElement()
			.extracting((warning) -> warning.getCodes())
			.isEqualTo(new String[] { "disk.full" });
		assertThat(new DatabaseDiskHealthIndicator(disk).health().getStatus()).isEqualTo(Status.DOWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:file:./dossier", "jdbc:h2:./dossier;WRITE_DELAY=0", "jdbc:h2:dossier",
			"jdbc:h2:~/dossier", "jdbc:h2:file:~/dossier;WRITE_DELAY=0", "jdbc:h2:/tmp/dossier",
			"jdbc:h2:nio:./dossier", "jdbc:h2:split:30:nioMapped:~/dossier", "jdbc:h2:async:/tmp/dossier" })
	void isOursHoweverH2IsToldOfTheFile(String url) {
		assertThat(new DatabaseDisk(url, MORE_THAN_THERE_IS, MORE_THAN_THERE_IS).isFull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:dossier", "jdbc:h2:tcp://localhost/~/dossier", "jdbc:h2:ssl://host/dossier",
			"jdbc:h2:nioMemFS:dossier", "jdbc:h2:zip:/tmp/dossier.zip!/dossier", "jdbc:h2:", "" })
	void isNotOursWhereH2HasNoFileHere(String url) {
		assertThat(new DatabaseDisk(url, MORE_THAN_THERE_IS, MORE_THAN_THERE_IS).isFull()).isFalse();
	}

	@Test
	void isNotOursWhenTheDatabaseIsElsewhere() {
		DatabaseDisk disk = new DatabaseDisk("jdbc:postgresql://localhost/dossier", MORE_THAN_THERE_IS,
				MORE_THAN_THERE_IS);
		assertThat(disk.isFull()).isFalse();
		assertThat(disk.now()).isEmpty();
		assertThat(new DatabaseDiskHealthIndicator(disk).health().getStatus()).isEqualTo(Status.UP);
	}

	private DatabaseDisk disk(DataSize warnBelow, DataSize refuseBelow) {
		return new DatabaseDisk("jdbc:h2:file:" + this.directory.resolve("dossier") + ";WRITE_DELAY=0", warnBelow,
				refuseBelow);
	}

}
