package org.meetingdossier.editing.web.element;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SaveTurnsTests {

	private final SaveTurns turns = new SaveTurns();

	@ParameterizedTest
	@ValueSource(strings = { "", "/dossiers" })
	void oneDossierTakesNoTurnOfAnother(String application) {
		List<MockHttpServletRequest> saves = new ArrayList<>();
		for (int number = 0; number < 12; number++) {
			MockHttpServletRequest save = save(application, "raad-" + (number % 3));
			assertThat(take(save)).isTrue();
			saves.add(save);
		}
		saves.forEach((save) -> this.turns.afterCompletion(save, new MockHttpServletResponse(), this, null));
		for (int number = 0; number < 4; number++) {
			assertThat(take(save(application, "raad-0"))).isTrue();
		}
	}

	@Test
	void aNewDossierAndADraftWaitForNobodyElse() {
		for (int number = 0; number < 12; number++) {
			MockHttpServletRequest fresh = post("/dossiers", "/edit/new");
			fresh.setRemoteUser("els-" + (number % 3));
			assertThat(take(fresh)).isTrue();
			assertThat(take(post("/dossiers", "/edit/new/draft"))).isTrue();
			assertThat(take(post("/dossiers", "/edit/raad/programme/draft"))).isTrue();
		}
		Thread.currentThread().interrupt();
		MockHttpServletRequest fifth = post("/dossiers", "/edit/new");
		fifth.setRemoteUser("els-0");
		assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(() -> take(fifth));
		assertThat(Thread.interrupted()).isTrue();
	}

	private boolean take(MockHttpServletRequest save) {
		return this.turns.preHandle(save, new MockHttpServletResponse(), this);
	}

	@Test
	void whoIsInterruptedWhileWaitingIsToldThatOthersSave() {
		for (int number = 0; number < 4; number++) {
			take(save("", "raad"));
		}
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(() -> take(save("", "raad")));
		assertThat(Thread.interrupted()).isTrue();
	}

	private static MockHttpServletRequest save(String application, String slug) {
		return post(application, "/edit/" + slug + "/meeting");
	}

	private static MockHttpServletRequest post(String application, String address) {
		MockHttpServletRequest save = new MockHttpServletRequest("POST", application + address);
		save.setContextPath(application);
		save.setDispatcherType(DispatcherType.REQUEST);
		return save;
	}

}
