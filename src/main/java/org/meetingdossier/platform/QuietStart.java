package org.meetingdossier.platform;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;

/**
 * Silences those who log a failed start on the way, one of them with its whole stack
 * trace, so that an operator sees the one sentence that the analyzers say. A failure that
 * none of them knows is still logged in full by the application itself.
 */
class QuietStart implements ApplicationListener<SpringApplicationEvent> {

	private static final List<String> LOGGERS = List.of("com.zaxxer.hikari.pool.HikariPool",
			"org.springframework.boot.tomcat.servlet.DeferredServletContainerInitializers",
			"org.apache.catalina.loader.WebappClassLoaderBase",
			"org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext");

	@Override
	public void onApplicationEvent(SpringApplicationEvent event) {
		if (event instanceof ApplicationPreparedEvent) {
			setLevel(LogLevel.OFF);
		}
		else if (event instanceof ApplicationStartedEvent) {
			setLevel(null);
		}
	}

	private static void setLevel(@Nullable LogLevel level) {
		LoggingSystem logging = LoggingSystem.get(QuietStart.class.getClassLoader());
		LOGGERS.forEach((logger) -> logging.setLogLevel(logger, level));
	}

}
