package org.meetingdossier.account;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentPersonTests {

	private final CurrentPerson person = new CurrentPerson();

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void isAnonymousUntilSomebodySignsIn() {
		assertThatNobodyIsThere();
		SecurityContextHolder.getContext()
			.setAuthentication(new AnonymousAuthenticationToken("key", "anonymousUser",
					AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
		assertThatNobodyIsThere();
	}

	@Test
	void isWhoSignedIn() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(
					new SignedInPerson(UUID.randomUUID(), "griet", "Griet", Set.of(Role.CLERK), Level.DELEGATION),
					null));
		assertThat(this.person.isSignedIn()).isTrue();
		assertThat(this.person.name()).contains("Griet");
		assertThat(this.person.has(Role.CLERK)).isTrue();
		assertThat(this.person.has(Role.ADMIN)).isFalse();
		assertThat(this.person.clearance()).isEqualTo(Level.DELEGATION);
	}

	private void assertThatNobodyIsThere() {
		assertThat(this.person.isSignedIn()).isFalse();
		assertThat(this.person.name()).isEmpty();
		assertThat(this.person.roles()).isEmpty();
		assertThat(this.person.clearance()).isEqualTo(Level.PUBLIC);
	}

}
