package org.meetingdossier.architecture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;

import org.meetingdossier.MeetingDossierApplication;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.OfficialId;

@ArchTag("sources")
@AnalyzeClasses(packages = "org.meetingdossier", importOptions = WithoutTests.class)
class CodingRulesTests {

	@ArchTest
	final ArchRule noFieldInjection = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION
		.because("a constructor shows what a class needs, and a test can call it");

	@ArchTest
	final ArchRule noStandardStreams = ArchRuleDefinition.noClasses()
		.that()
		.doNotBelongToAnyOf(MeetingDossierApplication.class)
		.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
		.because("an operator reads the log, with its times and levels; only the command line has streams");

	@ArchTest
	final ArchRule noGenericExceptions = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS
		.because("whoever catches it cannot tell what went wrong");

	@ArchTest
	final ArchRule noJavaUtilLogging = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
		.because("the whole application logs through SLF4J");

	@ArchTest
	final ArchRule timeComesFromTheClock = ArchRuleDefinition.noClasses()
		.should()
		.callCodeUnitWhere(DescribedPredicate.describe("reads the time of the machine",
				(JavaCall<?> call) -> readsTheTimeOfTheMachine(call.getTarget())))
		.because("a test must be able to stop the time: ask the Clock that is injected");

	@ArchTest
	final ArchRule daysAreThoseOfTheHague = ArchRuleDefinition.noClasses()
		.should()
		.callMethod(LocalDate.class, "now", Clock.class)
		.because("the clock tells no zone in which people live: ask TheHague for today");

	@ArchTest
	final ArchRule idsAreReadNotMadeUp = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackage("org.meetingdossier.citation..")
		.should()
		.callConstructor(OfficialId.class, CitationKind.class, String.class)
		.because("an id has one of the official forms: only what knows them makes one, others parse it");

	@ArchTest
	final ArchRule caseIsChangedInALocale = ArchRuleDefinition.noClasses()
		.should()
		.callMethod(String.class, "toUpperCase")
		.orShould()
		.callMethod(String.class, "toLowerCase")
		.because("in Turkish an i is no I: say Locale.ROOT, or the locale of the reader");

	@ArchTest
	final ArchRule linksComeFromTheSettings = ArchRuleDefinition.noClasses()
		.should()
		.dependOnClassesThat()
		.haveNameMatching(".*\\.(ServletUriComponentsBuilder|MvcUriComponentsBuilder|ForwardedHeaderUtils)")
		.orShould()
		.callCodeUnitWhere(DescribedPredicate.describe("asks a request for its host",
				(JavaCall<?> call) -> List.of("getServerName", "getRequestURL").contains(call.getName())))
		.because("any stranger may say any host: links that leave the application come from SiteAddress");

	@ArchTest
	final ArchRule listsAreUnmodifiable = ArchRuleDefinition.noClasses()
		.should()
		.callMethod(Collectors.class, "toList")
		.because("Stream.toList() is shorter and its list cannot be changed by accident");

	private static boolean readsTheTimeOfTheMachine(CodeUnitCallTarget target) {
		String owner = target.getOwner().getName();
		boolean now = owner.startsWith("java.time.") && target.getName().equals("now")
				&& target.getRawParameterTypes().stream().noneMatch((type) -> type.isEquivalentTo(Clock.class));
		return now || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"))
				|| (owner.equals("java.util.Date") && target.getRawParameterTypes().isEmpty()
						&& target.getName().equals("<init>"));
	}

}
