package org.meetingdossier.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchPredicates;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@ArchTag("sources")
@AnalyzeClasses(packages = "org.meetingdossier", importOptions = WithoutTests.class)
class RoomRulesTests {

	@ArchTest
	final ArchRule citationIsPlainJava = ArchRuleDefinition.classes()
		.that()
		.resideInAPackage("org.meetingdossier.citation..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("org.meetingdossier.citation..", "java..", "org.jspecify.annotations",
				"org.springframework.modulith")
		.because("finding citations must be usable, measured and fuzzed without anything else");

	@ArchTest
	final ArchRule theWebStaysInWebPackages = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackages("..web..", "org.meetingdossier.platform..")
		.should()
		.dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
			// A room that asks another server has no request either.
			.and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.springframework.web.client.."))))
		.because("what a room knows is also asked for by jobs, commands and tests, which have no request");

	@ArchTest
	final ArchRule nothingUsesWebPackages = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackage("..web..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.meetingdossier..web..")
		.because("pages are built on a room, never a room on its pages");

	@ArchTest
	final ArchRule controllersAreHidden = ArchRuleDefinition.classes()
		.that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.notBePublic()
		.because("only the dispatcher calls a page; the compiler keeps others away");

	@ArchTest
	final ArchRule formsAreHidden = ArchRuleDefinition.classes()
		.that()
		.haveSimpleNameEndingWith("Form")
		.and()
		.resideOutsideOfPackage("..web.form")
		.should()
		.notBePublic()
		.because("a form belongs to its page, unless several pages share a room of forms");

	@ArchTest
	final ArchRule transactionsBelongToFacades = ArchRuleDefinition.classes()
		.that(ArchPredicates
			.are(DescribedPredicate.describe("transactional", (type) -> type.isAnnotatedWith(Transactional.class)
					|| type.getMethods().stream().anyMatch((method) -> method.isAnnotatedWith(Transactional.class)))))
		.should()
		.haveModifier(JavaModifier.PUBLIC)
		.andShould()
		.resideOutsideOfPackage("..web..")
		.andShould()
		.notBeAssignableTo(Repository.class)
		.because("one call of a facade is one transaction; whoever is inside it takes part");

	@ArchTest
	final ArchRule transactionsAreOfPublicMethods = ArchRuleDefinition.methods()
		.that()
		.areAnnotatedWith(Transactional.class)
		.should()
		.bePublic()
		.because("other methods are not called through the proxy that opens the transaction")
		.allowEmptyShould(true);

}
