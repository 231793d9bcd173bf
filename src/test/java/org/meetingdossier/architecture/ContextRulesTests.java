package org.meetingdossier.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("sources")
class ContextRulesTests {

	/** With two for the browser journeys, which run in a JVM of their own. */
	private static final int AT_MOST = 16;

	/**
	 * Starting applications takes most of the time of all tests. A test that is about to
	 * add one finds what to use instead in the package of {@code platform}'s tests.
	 */
	@Test
	void testsShareFewApplications() {
		Map<MergedContextConfiguration, List<String>> applications = new HashMap<>();
		testsWithAnApplication()
			.forEach((test) -> applications.computeIfAbsent(configurationOf(test), (key) -> new ArrayList<>())
				.add(test.getSimpleName()));
		assertThat(applications.values()).as("applications, by the tests that share each")
			.isNotEmpty()
			.hasSizeLessThanOrEqualTo(AT_MOST);
	}

	private static Stream<Class<?>> testsWithAnApplication() {
		return new ClassFileImporter().importPackages("org.meetingdossier")
			.stream()
			.filter((type) -> type.getSimpleName().endsWith("Tests"))
			.filter((type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
			.<Class<?>>map(JavaClass::reflect)
			.filter((test) -> AnnotatedElementUtils.hasAnnotation(test, BootstrapWith.class));
	}

	/** By this the cache of Spring Test knows an application, and it tells nobody. */
	private static MergedContextConfiguration configurationOf(Class<?> test) {
		return (MergedContextConfiguration) Objects.requireNonNull(
				ReflectionTestUtils.getField(new TestContextManager(test).getTestContext(), "mergedConfig"));
	}

}
