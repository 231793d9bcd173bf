package org.meetingdossier.platform.ready;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;

import static org.assertj.core.api.Assertions.assertThat;

class ExactPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/meetings", "/meetings/ifmm-antalya-2025.docx", "/documents/kst-28676-499",
			"/a/_b/~c/-d", "/a/b.c.d", "/0/Z9", "/documents/ECLI:NL:HR:2021:1234", "/documents/kst-34158-(R2048)-12" })
	void isWhatCanBeReadInOneWay(String path) {
		assertThat(ExactPath.of(path, "")).map(PathContainer::value).hasValue(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "meetings", "//", "/meetings/", "/meetings//a", "/meetings;jsessionid=1",
			"/meetings/a;b", "/%6deetings", "/meetings/..", "/./meetings", "/meetings/.a", "/a\\b", "/a b", "/a?b",
			"/é", "*", "/a/*", "http://example.org/" })
	void isNoneWhereItMayStandForAnother(String path) {
		assertThat(ExactPath.of(path, "")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/meetings", "/" })
	void isWithinTheApplication(String path) {
		assertThat(ExactPath.of("/dossiers" + path, "/dossiers")).map(PathContainer::value).hasValue(path);
		assertThat(ExactPath.of("/elsewhere" + path, "/dossiers")).isEmpty();
	}

}
