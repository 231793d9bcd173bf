package org.meetingdossier.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import org.jspecify.annotations.NullMarked;

import static org.assertj.core.api.Assertions.assertThat;

@ArchTag("sources")
@AnalyzeClasses(packages = "org.meetingdossier")
class NullnessRulesTests {

	@ArchTest
	void everyPackageSaysThatNullIsTheException(JavaClasses classes) {
		Set<String> packages = classes.stream()
			.map(JavaClass::getPackageName)
			.collect(Collectors.toCollection(TreeSet::new));
		List<String> marked = classes.stream()
			.filter((type) -> type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class))
			.map(JavaClass::getPackageName)
			.toList();
		packages.removeAll(marked);
		assertThat(packages)
			.as("packages without @NullMarked in their package-info: there the compiler "
					+ "does not tell where null may come from")
			.isEmpty();
	}

}
