package org.meetingdossier.account.web.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;

/**
 * Which address is for whom, as the doors of the rooms say. Reading where no door leads
 * is open, as nothing is there; whatever else no door leads to is closed.
 */
@Component
class AddressRules {

	private final List<AddressRule> rules;

	AddressRules(ObjectProvider<Door> doors) {
		this.rules = doors.stream()
			.flatMap((door) -> door.addresses().stream())
			.flatMap((address) -> address.patterns().stream().map((pattern) -> AddressRule.of(address, pattern)))
			.sorted(AddressRule.MOST_EXACT_FIRST)
			.toList();
		Set<String> decided = new HashSet<>();
		for (AddressRule rule : this.rules) {
			if (!decided.add(rule.subject())) {
				throw new IllegalStateException("Two doors lead to the same address: " + rule.subject());
			}
		}
	}

	void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry gate) {
		gate.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll();
		for (AddressRule rule : this.rules) {
			letIn(rule.address(), gate.requestMatchers(rule.matcher()));
		}
		gate.requestMatchers(HttpMethod.GET)
			.permitAll()
			.requestMatchers(HttpMethod.HEAD)
			.permitAll()
			.anyRequest()
			.authenticated();
	}

	private static void letIn(Address address, AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl matched) {
		Optional<Set<Role>> roles = address.roles();
		if (address.isOpen()) {
			matched.permitAll();
		}
		else if (roles.isPresent()) {
			matched.hasAnyRole(roles.get().stream().map(Role::name).toArray(String[]::new));
		}
		else {
			matched.authenticated();
		}
	}

	/** What the doors say of the address of a request. */
	Optional<Address> of(HttpServletRequest request) {
		return this.rules.stream().filter((rule) -> rule.matches(request)).findFirst().map(AddressRule::address);
	}

	/**
	 * The methods by which everybody's programs use the address of a request that came by
	 * another; none where a method is not what is wrong.
	 */
	List<HttpMethod> methodsInstead(HttpServletRequest request) {
		return of(request).isPresent() ? List.of()
				: this.rules.stream()
					.filter((rule) -> rule.address().isOpen() && !rule.address().needsToken())
					.filter((rule) -> rule.isAt(request))
					.flatMap((rule) -> rule.address().method().stream())
					.distinct()
					.toList();
	}

	/** The requests of which the doors say something. */
	RequestMatcher where(Predicate<Address> said) {
		return (request) -> of(request).filter(said).isPresent();
	}

	List<AddressRule> all() {
		return this.rules;
	}

}
