package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import org.meetingdossier.register.WholeRegister;

import static org.assertj.core.api.Assertions.assertThat;

class IndexBuildTests {

	private static final Instant NOW = Instant.parse("2025-05-08T10:00:00Z");

	private final UUID dossier = UUID.randomUUID();

	private final ChangeTable changes = Mockito.mock();

	private final ReadForIndex dossiers = Mockito.mock();

	private final IndexBuild build = new IndexBuild(
			new FollowDatabase(this.changes, this.dossiers, Mockito.mock(WholeRegister.class)),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@TempDir
	private Path directory;

	@Test
	void saysSinceWhenNothingIsMissing() throws IOException {
		BDDMockito.given(this.dossiers.read(this.dossier, "sound")).willReturn(Optional.of(Map.of()));
		assertThat(asOf("sound")).isEqualTo(NOW);
	}

	@Test
	void doesNotSaySoWhileADossierCannotBeRead() throws IOException {
		BDDMockito.given(this.dossiers.read(this.dossier, "damaged")).willThrow(new IllegalStateException("no JSON"));
		assertThat(asOf("damaged")).isNull();
	}

	private @Nullable Instant asOf(String slug) throws IOException {
		BDDMockito.given(this.changes.all()).willReturn(List.of(new ChangeTable.Change(this.dossier, slug, "1")));
		List<@Nullable Instant> told = new ArrayList<>();
		IndexPlace place = IndexPlace.of(this.directory.toString());
		assertThat(this.build.begin()).isTrue();
		this.build.run(place, 1, 0, (index, asOf) -> {
			told.add(asOf);
			index.close();
		});
		place.close();
		assertThat(told).hasSize(1);
		assertThat(this.build.isUnderWay()).isFalse();
		return told.get(0);
	}

}
