package org.meetingdossier.platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiteAddressTests {

	@Test
	void isWhatWasSet() {
		assertThat(SiteAddresses.of("https://dossier.example/").of("/preview/x"))
			.isEqualTo("https://dossier.example/preview/x");
		assertThat(SiteAddresses.of("https://example.nl/dossier").of("/x")).isEqualTo("https://example.nl/dossier/x");
		assertThat(SiteAddresses.of("https://dossier.example").isUnknown()).isFalse();
	}

	@Test
	void worksOnThisComputerWhereNothingWasSet() {
		MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8123");
		assertThat(new SiteAddress(environment).of("/x")).isEqualTo("http://localhost:8123/x");
		assertThat(new SiteAddress(environment).isUnknown()).as("others reach it").isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "::1" })
	void isKnownWhereNobodyElseReachesIt(String bound) {
		assertThat(new SiteAddress(new MockEnvironment().withProperty("server.address", bound)).isUnknown()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "192.0.2.7", "no such host" })
	void isUnknownWhereOthersReachIt(String bound) {
		assertThat(new SiteAddress(new MockEnvironment().withProperty("server.address", bound)).isUnknown()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dossier.example", "ftp://dossier.example", "https://", "https://user@dossier.example",
			"https://dossier.example/?x=1", "javascript:alert(1)" })
	void refusesWhatIsNoAddress(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> SiteAddresses.of(address))
			.withMessageContaining("dossier.address");
	}

}
