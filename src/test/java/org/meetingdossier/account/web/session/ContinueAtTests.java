package org.meetingdossier.account.web.session;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContinueAtTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/meetings/a?from=A&to=B", "/documents/dossier/36600-V", "/x#y", "/a%20b" })
	void goesOnWithinTheHouse(String address) {
		assertThat(ContinueAt.of(address).address()).isEqualTo(address);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(
			strings = { "", "meetings", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example",
					"/\n/evil.example", "https://evil.example/", "javascript:alert(1)", "/a b", "/{x}", "/%zz" })
	void startsOverWhereAnAddressMayLeadElsewhere(@Nullable String address) {
		assertThat(ContinueAt.of(address)).isEqualTo(ContinueAt.START);
	}

	@Test
	void startsOverWhereAnAddressIsVeryLong() {
		assertThat(ContinueAt.of("/" + "x".repeat(2000))).isEqualTo(ContinueAt.START);
	}

	@Test
	void carriesTheAddressThroughTheSignInPage() {
		assertThat(ContinueAt.START.afterSignIn()).isEqualTo("/sign-in");
		assertThat(ContinueAt.of("/a?b=c&d=e").afterSignIn()).isEqualTo("/sign-in?continue=%2Fa%3Fb%3Dc%26d%3De");
		assertThat(ContinueAt.START.afterSignInAgain()).isEqualTo("/sign-in?after=time");
		assertThat(ContinueAt.of("/a?b=c").afterSignInAgain()).isEqualTo("/sign-in?continue=%2Fa%3Fb%3Dc&after=time");
	}

}
