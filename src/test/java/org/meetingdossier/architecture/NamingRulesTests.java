package org.meetingdossier.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "org.meetingdossier", importOptions = ImportOption.DoNotIncludeTests.class)
class NamingRulesTests {

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

}
