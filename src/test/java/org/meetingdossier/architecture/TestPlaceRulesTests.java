package org.meetingdossier.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

@AnalyzeClasses(packages = "org.meetingdossier")
class TestPlaceRulesTests {

	@ArchTest
	final ArchRule testsAreBesideTheirSubject = GeneralCodingRules
		.testClassesShouldResideInTheSamePackageAsImplementation("Tests")
		.because("there a test may use what is package-private, and a reader finds it");

}
