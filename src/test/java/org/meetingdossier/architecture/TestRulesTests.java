package org.meetingdossier.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchPredicates;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

@ArchTag("sources")
@AnalyzeClasses(packages = "org.meetingdossier", importOptions = WithoutTests.Only.class)
class TestRulesTests {

	@ArchTest
	final ArchRule expectationsAreAssertJ = ArchRuleDefinition.noClasses()
		.should()
		.dependOnClassesThat()
		.haveNameMatching("org\\.junit\\.(Assert|jupiter\\.api\\.Assertions|jupiter\\.api\\.Assumptions).*")
		.orShould()
		.dependOnClassesThat()
		.resideInAnyPackage("org.hamcrest..")
		.because("one way to say what is expected reads best, and a test is never skipped in silence");

	@ArchTest
	final ArchRule noTestSleeps = ArchRuleDefinition.noClasses()
		.should()
		.callMethod(Thread.class, "sleep", long.class)
		.because("a test that waits for a time is slow on a fast machine and fails on a slow one");

	@ArchTest
	final ArchRule testsAreNamedTests = ArchRuleDefinition.classes()
		.that(ArchPredicates.are(DescribedPredicate.describe("classes with tests",
				(type) -> type.getMethods()
					.stream()
					.anyMatch((method) -> method.isAnnotatedWith(Test.class)
							|| method.isAnnotatedWith(ParameterizedTest.class)))))
		.should()
		.haveSimpleNameEndingWith("Tests")
		.because("the build runs the classes whose names end so, and no others");

	@ArchTest
	final ArchRule noTestIsNested = ArchRuleDefinition.noClasses()
		.that(ArchPredicates.are(DescribedPredicate.describe("nested", (type) -> type.isMemberClass())))
		.should()
		.haveSimpleNameEndingWith("Tests")
		.because("the build does not look for tests inside a class");

}
