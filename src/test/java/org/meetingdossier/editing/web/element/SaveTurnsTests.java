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
			assertThat(this.turns.preHandle(save, new MockHttpServletResponse(), this)).isTrue();
			saves.add(save);
		}
		saves.forEach((save) -> this.turns.afterCompletion(save, new MockHttpServletResponse(), this, null));
		for (int number = 0; number < 4; number++) {
			assertThat(this.turns.preHandle(save(application, "raad-0"), new MockHttpServletResponse(), this)).isTrue();
		}
	}

	@Test
	void whoIsInterruptedWhileWaitingIsToldThatOthersSave() {
		for (int number = 0; number < 4; number++) {
			this.turns.preHandle(save("", "raad"), new MockHttpServletResponse(), this);
		}
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(CannotAcquireLockException.class)
			.isThrownBy(() -> this.turns.preHandle(save("", "raad"), new MockHttpServletResponse(), this));
		assertThat(Thread.interrupted()).isTrue();
	}

	private static MockHttpServletRequest save(String application, String slug) {
		MockHttpServletRequest save = new MockHttpServletRequest("POST", application + "/edit/" + slug + "/meeting");
		save.setContextPath(application);
		save.setDispatcherType(DispatcherType.REQUEST);
		return save;
	}

}
