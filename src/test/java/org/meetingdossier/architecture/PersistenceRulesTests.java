package org.meetingdossier.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchPredicates;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import org.springframework.data.repository.Repository;

@ArchTag("sources")
@AnalyzeClasses(packages = "org.meetingdossier", importOptions = WithoutTests.class)
class PersistenceRulesTests {

	@ArchTest
	final ArchRule entitiesAreHidden = ArchRuleDefinition.classes()
		.that()
		.areAnnotatedWith(Entity.class)
		.should()
		.bePackagePrivate()
		.because("rooms and pages see views; how a room stores them is its own affair");

	@ArchTest
	final ArchRule repositoriesAreHidden = ArchRuleDefinition.classes()
		.that()
		.areAssignableTo(Repository.class)
		.should()
		.bePackagePrivate()
		.because("rooms and pages ask the facade of a room, which keeps its rules");

	@ArchTest
	final ArchRule entitiesHaveNoSetters = ArchRuleDefinition.noMethods()
		.that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameMatching("set[A-Z].*")
		.because("an entity changes by verbs that refuse what is not allowed");

	@ArchTest
	final ArchRule nothingIsFetchedEagerly = ArchRuleDefinition.noFields()
		.should(ArchCondition.from(DescribedPredicate.describe("be fetched eagerly", PersistenceRulesTests::isEager)))
		.because("a query says what it needs; eager fields come along with every query");

	@ArchTest
	final ArchRule enumsAreStoredByName = ArchRuleDefinition.fields()
		.that(ArchPredicates.are(enumsOfEntities()))
		.should(ArchCondition.from(DescribedPredicate.describe("be stored by name",
				(field) -> field.tryGetAnnotationOfType(Enumerated.class)
					.filter((enumerated) -> enumerated.value() == EnumType.STRING)
					.isPresent())))
		.because("a number in the database changes its meaning when a constant is put in between");

	private static DescribedPredicate<JavaField> enumsOfEntities() {
		return DescribedPredicate.describe("enums of entities",
				(field) -> field.getRawType().isEnum() && !field.getModifiers().contains(JavaModifier.STATIC)
						&& field.getOwner().isAnnotatedWith(Entity.class));
	}

	/** To-one associations are eager unless they say that they are not. */
	private static boolean isEager(JavaField field) {
		return field.tryGetAnnotationOfType(ManyToOne.class).filter((one) -> one.fetch() == FetchType.EAGER).isPresent()
				|| field.tryGetAnnotationOfType(OneToOne.class)
					.filter((one) -> one.fetch() == FetchType.EAGER)
					.isPresent()
				|| field.tryGetAnnotationOfType(OneToMany.class)
					.filter((many) -> many.fetch() == FetchType.EAGER)
					.isPresent()
				|| field.tryGetAnnotationOfType(ManyToMany.class)
					.filter((many) -> many.fetch() == FetchType.EAGER)
					.isPresent()
				|| field.tryGetAnnotationOfType(ElementCollection.class)
					.filter((many) -> many.fetch() == FetchType.EAGER)
					.isPresent();
	}

}
