package org.meetingdossier.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the message bundles of the rooms: each file under {@code messages} is one, so a
 * room declares its words by putting them there.
 */
class MessageBundles implements EnvironmentPostProcessor {

	private static final String FOLDER = "messages/";

	private static final String ENDING = ".properties";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		environment.getPropertySources()
			.addLast(new MapPropertySource("messageBundles", Map.of("spring.messages.basename", names())));
	}

	private static String names() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath:" + FOLDER + "*" + ENDING);
			return Arrays.stream(files)
				.map((file) -> String.valueOf(file.getFilename()))
				.filter((file) -> file.indexOf('_') < 0)
				.map((file) -> FOLDER + file.substring(0, file.length() - ENDING.length()))
				.sorted()
				.collect(Collectors.joining(","));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder of messages cannot be listed", ex);
		}
	}

}
