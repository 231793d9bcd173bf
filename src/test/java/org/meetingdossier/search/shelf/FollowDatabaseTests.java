package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import org.meetingdossier.register.WholeRegister;

import static org.assertj.core.api.Assertions.assertThat;

class FollowDatabaseTests {

	private final ChangeTable changes = Mockito.mock();

	private final ReadForIndex dossiers = Mockito.mock();

	private final WholeRegister register = Mockito.mock();

	private final FollowDatabase follow = new FollowDatabase(this.changes, this.dossiers, this.register);

	@Test
	void aDossierThatCannotBeReadHoldsUpNoOther() throws IOException {
		UUID damaged = UUID.randomUUID();
		UUID sound = UUID.randomUUID();
		BDDMockito.given(this.changes.all())
			.willReturn(List.of(new ChangeTable.Change(damaged, "damaged", "1"),
					new ChangeTable.Change(sound, "sound", "2")));
		BDDMockito.given(this.dossiers.read(damaged, "damaged")).willThrow(new IllegalStateException("no JSON"));
		BDDMockito.given(this.dossiers.read(sound, "sound")).willReturn(Optional.of(Map.of()));
		try (Shelves shelves = Shelves.open((shelf) -> new ByteBuffersDirectory(), true)) {
			FollowDatabase.Followed first = this.follow.follow(shelves);
			assertThat(first.changed()).isTrue();
			assertThat(first.unread()).containsExactly(damaged);
			assertThat(shelves.levels())
				.allSatisfy((level, shelf) -> assertThat(shelf.markers()).containsOnlyKeys(sound.toString()));
			// It is tried again, and counts as no change: who makes an index comes to an
			// end.
			FollowDatabase.Followed again = this.follow.follow(shelves);
			assertThat(again.changed()).isFalse();
			assertThat(again.unread()).containsExactly(damaged);
		}
	}

}
