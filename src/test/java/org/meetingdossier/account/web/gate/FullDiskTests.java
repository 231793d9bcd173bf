package org.meetingdossier.account.web.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.meetingdossier.platform.database.DatabaseDisk;

import static org.assertj.core.api.Assertions.assertThat;

class FullDiskTests {

	@TempDir
	private Path folder;

	@Test
	void refusesToSave() throws IOException {
		assertThat(answer(2, "POST", "/edit/ifmm/general-line")).isEqualTo(507);
		assertThat(answer(2, "GET", "/edit/ifmm/general-line")).isEqualTo(200);
		assertThat(answer(0, "POST", "/edit/ifmm/general-line")).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/account/sign-out" })
	void letsPeopleInAndOutInTheRoomThatIsLeft(String address) throws IOException {
		assertThat(answer(2, "POST", address)).isEqualTo(200);
		assertThat(answer(8, "POST", address)).as("not even a quarter of it is left").isEqualTo(507);
	}

	/**
	 * The status of an answer, when saving is refused below so many times what is free.
	 */
	private int answer(int times, String method, String address) throws IOException {
		long free = Files.getFileStore(this.folder).getUsableSpace();
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("disk",
						Map.of("spring.datasource.url", "jdbc:h2:file:" + this.folder.resolve("dossier"),
								"dossier.disk.refuse-below", free * times + "B")));
			context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
			context.register(DatabaseDisk.class, FullDisk.class);
			context.refresh();
			MockHttpServletResponse response = new MockHttpServletResponse();
			boolean goesOn = context.getBean(FullDisk.class)
				.preHandle(new MockHttpServletRequest(method, address), response, this);
			assertThat(goesOn).isEqualTo(response.getStatus() == 200);
			return response.getStatus();
		}
	}

}
