package org.meetingdossier.platform.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.PlaceholderResolutionException;

/**
 * Says which setting of the PostgreSQL profile the environment does not give. As all that
 * is said about a failed start it is English only: it is read by operators, and the
 * messages of the application are not there yet.
 */
@Order(0)
class MissingDatabaseSettingFailureAnalyzer implements FailureAnalyzer {

	private static final List<String> PROPERTIES = List.of("url", "username", "password");

	private final Environment environment;

	MissingDatabaseSettingFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		List<String> missing = PROPERTIES.stream()
			.filter(this::isUnresolved)
			.map((property) -> "DATABASE_" + property.toUpperCase(Locale.ROOT))
			.toList();
		if (missing.isEmpty() || !isAboutTheDatabase(FailureCauses.of(failure))) {
			return null;
		}
		return new FailureAnalysis(
				"The database cannot be opened: %s is not set in the environment."
					.formatted(String.join(", ", missing)),
				"Set DATABASE_URL (such as jdbc:postgresql://host:5432/dossier), DATABASE_USERNAME and DATABASE_PASSWORD, "
						+ "or start without the profile postgresql.",
				failure);
	}

	private boolean isUnresolved(String property) {
		try {
			return this.environment.getProperty("spring.datasource." + property, "").contains("${");
		}
		catch (PlaceholderResolutionException ex) {
			return true;
		}
	}

	/** Unresolved, the placeholder itself is taken for the address or the user. */
	private static boolean isAboutTheDatabase(FailureCauses causes) {
		return causes.innermost(SQLException.class).isPresent()
				|| causes.innermost(PlaceholderResolutionException.class).isPresent()
				|| causes.innermost(BeanCreationException.class)
					.filter((bean) -> "dataSource".equals(bean.getBeanName()))
					.isPresent();
	}

}
