package org.meetingdossier.account.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.account.web.ShownOfDossiers.Scope;
import org.meetingdossier.dossier.Dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tries every address as everybody, with every clearance, for dossiers of every level,
 * over real HTTP. An identity provider is set, so that its addresses are there too.
 */
@HouseTest
@WithIdentityProvider
class RouteMatrixTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	/** Somebody with each role and each clearance, and a stranger. */
	private static final int PEOPLE = Role.values().length * Level.values().length + 1;

	@Autowired
	private ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

	@Autowired
	private ObjectProvider<AbstractUrlHandlerMapping> fileMappings;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	@Autowired
	private ListableBeanFactory doors;

	@Test
	void expectsSomethingOfEveryHandlerAndOfNoOther() {
		Set<String> handlers = this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(RouteMatrixTests::names)
			.collect(Collectors.toSet());
		assertThat(ExpectedRoute.all()).filteredOn(ExpectedRoute::isForAHandler)
			.extracting(ExpectedRoute::handler)
			.containsExactlyInAnyOrderElementsOf(handlers);
	}

	@Test
	void everyHandlerIsBehindTheDoorOfItsOwnRoom() {
		List<String> outside = new ArrayList<>();
		this.mappings.stream().forEach((mapping) -> mapping.getHandlerMethods().forEach((info, handler) -> {
			String room = room(handler.getBeanType());
			names(info).filter((name) -> !isBehind(room, name)).forEach(outside::add);
		}));
		assertThat(outside).as("addresses that no door of their room leads to").isEmpty();
	}

	/** Platform and what libraries bring are behind doors of the room account. */
	private boolean isBehind(String room, String name) {
		String[] parts = name.split(" ", 2);
		PathContainer address = PathContainer.parsePath(parts[1].replaceAll("\\{([^{}]|\\{[^}]*})*}", "x"));
		return this.doors.getBeansOfType(Door.class)
			.entrySet()
			.stream()
			.filter((door) -> room.isEmpty() || door.getKey().equalsIgnoreCase("into" + room))
			.flatMap((door) -> door.getValue().addresses().stream())
			.filter((
					said) -> said.method().map(HttpMethod::name).filter((method) -> !method.equals(parts[0])).isEmpty())
			.flatMap((said) -> said.patterns().stream())
			.anyMatch((pattern) -> PathPatternParser.defaultInstance.parse(pattern).matches(address));
	}

	private static String room(Class<?> handler) {
		Matcher matcher = Pattern.compile("org\\.meetingdossier\\.(\\w+)\\..*").matcher(handler.getName());
		return matcher.matches() ? matcher.group(1) : "";
	}

	@Test
	void expectsSomethingOfEachPlaceWithFiles() {
		AntPathMatcher matcher = new AntPathMatcher();
		List<String> files = this.fileMappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMap().keySet().stream())
			.toList();
		assertThat(files).isNotEmpty()
			.allSatisfy((pattern) -> assertThat(ExpectedRoute.all()).filteredOn((route) -> !route.isForAHandler())
				.anyMatch((route) -> matcher.match(pattern, route.address())));
	}

	@Test
	void takesNoLineThatDoesNotSayWhatItShows() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ExpectedRoute.of("GET\t/new\t/new\topen\topen\topen\topen\topen"))
			.withMessageContaining("9 columns");
	}

	@Test
	void letsInWhomItShouldAndShowsThemWhatTheyMaySee() {
		LevelledDossiers levelled = LevelledDossiers.publishedBy(this.dossiers, this.jdbc);
		List<String> wrong = new ArrayList<>();
		int cells = 0;
		for (Level clearance : Level.values()) {
			List<MatrixVisitor> visitors = visitors(clearance);
			for (ExpectedRoute route : ExpectedRoute.all()) {
				for (MatrixVisitor visitor : visitors) {
					for (Level level : levels(route)) {
						faults(route, visitor, level, levelled)
							.map((fault) -> "%s %s for %d with %s, dossier %s: %s".formatted(route.method(),
									route.address(), visitor.column(), clearance, level, fault))
							.forEach(wrong::add);
					}
					cells += Level.values().length;
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(cells).isEqualTo(ExpectedRoute.all().size() * PEOPLE * Level.values().length);
	}

	/** One try is enough where no word of any level may be. */
	private static Level[] levels(ExpectedRoute route) {
		return (route.shows().scope() != Scope.NOTHING) ? Level.values() : new Level[] { Level.PUBLIC };
	}

	/** What is wrong with the answer at an address, tried for the dossier of a level. */
	private static Stream<String> faults(ExpectedRoute route, MatrixVisitor visitor, Level level,
			LevelledDossiers levelled) {
		String address = levelled.address(route.address(), level);
		MatrixVisitor.Answer answer = visitor.visit(route, address);
		String expected = visitor.expectedAt(route);
		if (!answer.gate().equals(expected)) {
			return Stream.of("the gate is " + answer.gate());
		}
		boolean entered = expected.equals("open") && route.shows().scope() != Scope.NOTHING;
		List<String> forbidden = entered ? levelled.wordsAbove(visitor.clearance()) : levelled.allWords();
		Stream<String> tooMuch = forbidden.stream().filter(answer.all()::contains).map((word) -> "it shows " + word);
		return entered ? Stream.concat(tooMuch, faultsOfShown(route, visitor, level, levelled, answer)) : tooMuch;
	}

	private static Stream<String> faultsOfShown(ExpectedRoute route, MatrixVisitor visitor, Level level,
			LevelledDossiers levelled, MatrixVisitor.Answer answer) {
		boolean cleared = visitor.clearance().sees(level);
		if (answer.isAbsent() != (!cleared && route.shows().scope() == Scope.ONE)) {
			return Stream.of("the status is " + answer.status());
		}
		if (answer.isAbsent() && route.reads() && !isLikeAnUnknownAddress(route, visitor, level, levelled, answer)) {
			return Stream.of("it is not the answer to an unknown address");
		}
		return levelled.words(level, visitor.clearance(), route.shows().parts())
			.stream()
			.filter((word) -> !answer.text().contains(word))
			.map((word) -> "it lacks " + word);
	}

	private static boolean isLikeAnUnknownAddress(ExpectedRoute route, MatrixVisitor visitor, Level level,
			LevelledDossiers levelled, MatrixVisitor.Answer answer) {
		String slug = levelled.of(level).slug();
		String unknown = levelled.unknownSlug(level);
		MatrixVisitor.Answer other = visitor.read(levelled.unknownAddress(route.address(), level));
		return other.isAbsent()
				&& withoutIds(other.text().replace(unknown, "")).equals(withoutIds(answer.text().replace(slug, "")))
				&& other.headers().map().keySet().equals(answer.headers().map().keySet());
	}

	private static String withoutIds(String text) {
		return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "");
	}

	private static Stream<String> names(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return mapping.getPatternValues()
			.stream()
			.flatMap((pattern) -> methods.isEmpty() ? Stream.of("ANY " + pattern)
					: methods.stream().map((method) -> method + " " + pattern));
	}

	private List<MatrixVisitor> visitors(Level clearance) {
		Stream<MatrixVisitor> people = Arrays.stream(Role.values()).map((role) -> signedIn(role, clearance));
		return ((clearance == Level.PUBLIC) ? Stream.concat(Stream.of(stranger()), people) : people).toList();
	}

	private MatrixVisitor stranger() {
		return MatrixVisitor.of(0, Level.PUBLIC, Visitor.of(this.environment));
	}

	private MatrixVisitor signedIn(Role role, Level clearance) {
		String username = "els-" + UUID.randomUUID();
		this.passwords.change(this.people.add(username, new PersonDetails("Els", Set.of(role), clearance)).id(),
				PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return MatrixVisitor.of(role.ordinal() + 1, clearance, visitor);
	}

}
