package org.meetingdossier.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts the browser that the build found, once for all tests, and gives each test a
 * reader with a fresh profile.
 */
class InstalledBrowser implements ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(InstalledBrowser.class);

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Reader.class;
	}

	@Override
	public Reader resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Running running = test.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Running.class, (key) -> Running.start(), Running.class);
		Environment environment = SpringExtension.getApplicationContext(test).getEnvironment();
		Reader reader = new Reader(running.browser(),
				"http://127.0.0.1:" + environment.getProperty("local.server.port"));
		test.getStore(NAMESPACE).put(Reader.class, reader);
		return reader;
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Reader reader = test.getStore(NAMESPACE).remove(Reader.class, Reader.class);
		if (reader != null) {
			reader.close();
		}
	}

	/**
	 * The browser while the tests run.
	 *
	 * @param playwright what drives it
	 * @param browser the browser
	 */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start() {
			// Without this the driver tries to download browsers of its own.
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			Path executable = Path.of(Objects.requireNonNull(System.getProperty("browser.executable")));
			return new Running(playwright, playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)));
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
