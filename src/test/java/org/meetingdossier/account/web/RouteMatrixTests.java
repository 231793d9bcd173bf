package org.meetingdossier.account.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries every address as everybody, over real HTTP.
 */
@HouseTest
class RouteMatrixTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	@Test
	void expectsSomethingOfEveryHandlerAndOfNoOther() {
		Set<String> handlers = this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(RouteMatrixTests::names)
			.collect(Collectors.toSet());
		assertThat(ExpectedRoute.all()).extracting(ExpectedRoute::handler)
			.filteredOn((handler) -> !handler.endsWith(" -"))
			.containsExactlyInAnyOrderElementsOf(handlers);
	}

	@Test
	void letsThroughTheGateWhomItShould() {
		List<String> wrong = new ArrayList<>();
		int cells = 0;
		for (Level clearance : Level.values()) {
			List<Visitor> visitors = Stream
				.concat(Stream.of(Visitor.of(this.environment)),
						Stream.of(Role.values()).map((role) -> signedIn(role, clearance)))
				.toList();
			for (ExpectedRoute route : ExpectedRoute.all()) {
				for (int who = 0; who < visitors.size(); who++) {
					String seen = gate(visit(visitors.get(who), route));
					if (!seen.equals(route.gates().get(who))) {
						wrong.add("%s %s for %d with %s: %s".formatted(route.method(), route.address(), who, clearance,
								seen));
					}
					cells++;
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(cells).isEqualTo(ExpectedRoute.all().size() * Level.values().length * (Role.values().length + 1));
	}

	private static Stream<String> names(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return mapping.getPatternValues()
			.stream()
			.flatMap((pattern) -> methods.isEmpty() ? Stream.of("ANY " + pattern)
					: methods.stream().map((method) -> method + " " + pattern));
	}

	private static HttpResponse<String> visit(Visitor visitor, ExpectedRoute route) {
		if (route.reads()) {
			return visitor.get(route.address());
		}
		String token = Stream.of("/sign-in", "/account/password")
			.map((page) -> visitor.page(page).select("input[name=_csrf]").attr("value"))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
		return visitor.post(route.address(), Map.of("_csrf", token));
	}

	private static String gate(HttpResponse<String> answer) {
		boolean toSignIn = answer.headers()
			.firstValue("Location")
			.filter((location) -> location.contains("/sign-in"))
			.isPresent();
		if (toSignIn) {
			return "sign-in";
		}
		return (answer.statusCode() == 403) ? "refused" : "open";
	}

	private Visitor signedIn(Role role, Level clearance) {
		String username = "els-" + UUID.randomUUID();
		this.passwords.change(this.people.add(username, new PersonDetails("Els", Set.of(role), clearance)).id(),
				PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

}
