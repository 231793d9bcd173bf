package org.meetingdossier.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import static org.assertj.core.api.Assertions.assertThat;

@ArchTag("sources")
@AnalyzeClasses(packages = "org.meetingdossier", importOptions = WithoutTests.class)
class NamingRulesTests {

	/**
	 * Names that stand for two ideas from before this was a rule; no other may follow.
	 */
	private static final Set<String> STILL_TWO = Set.of("Anchor", "CommitmentForm", "Letter", "LetterText", "Meeting",
			"Meetings", "Sentences", "Span", "Subject", "WordNotes", "WordStyles", "Words", "WorkState");

	@ArchTest
	final ArchRule classesAreNamedAfterWhatTheyStandFor = ArchRuleDefinition.noClasses()
		.should()
		.haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO)(\\$.*)?")
		.because("such a name fits any class; name the thing of the meeting's world, or the use case by its verb");

	@ArchTest
	final ArchRule noClassIsNamedAbstract = ArchRuleDefinition.noClasses()
		.should()
		.haveSimpleNameStartingWith("Abstract")
		.because("the name says how a class is used, not what it is");

	@ArchTest
	final ArchRule packagesAreNamedAfterRooms = ArchRuleDefinition.noClasses()
		.should()
		.resideInAnyPackage("..service..", "..impl..", "..util..", "..dto..", "..common..", "..support..",
				"..internal..", "..config..")
		.because("packages are made for a reason to change, not for a kind of class");

	/**
	 * Two classes of one name are two ideas under one word, or one idea written twice:
	 * who reads or searches for one finds the other.
	 */
	@ArchTest
	void aNameStandsForOneIdea(JavaClasses classes) {
		Map<String, List<String>> places = classes.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.filter((type) -> !STILL_TWO.contains(type.getSimpleName()))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName,
					Collectors.mapping(JavaClass::getPackageName, Collectors.toUnmodifiableList())));
		assertThat(places.entrySet()).as("names of classes, with the packages that use each")
			.isNotEmpty()
			.allSatisfy((name) -> assertThat(name.getValue()).as(name.getKey()).hasSize(1));
	}

}
