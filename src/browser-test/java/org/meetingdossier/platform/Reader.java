package org.meetingdossier.platform;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Somebody who reads in a browser.
 */
public final class Reader implements AutoCloseable {

	private final Browser browser;

	private final String origin;

	private final List<BrowserContext> profiles = new ArrayList<>();

	Reader(Browser browser, String origin) {
		this.browser = browser;
		this.origin = origin;
	}

	/**
	 * Opens a page as most people do: on a wide screen, in light colours.
	 * @param address the page
	 * @return the page, in a browser without cookies
	 */
	public Page open(String address) {
		return open(address, new Browser.NewContextOptions().setViewportSize(1280, 900));
	}

	public Page openWithoutScript(String address) {
		return open(address, new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
	}

	/**
	 * Opens a page as if we told the browser nothing of what it may do, to see what the
	 * page would do then.
	 * @param address the page
	 * @return the page, in a browser without cookies
	 */
	public Page openWithoutPolicy(String address) {
		return open(address, new Browser.NewContextOptions().setViewportSize(1280, 900).setBypassCSP(true));
	}

	public Page open(String address, int width, ColorScheme colours) {
		return open(address, new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
	}

	private Page open(String address, Browser.NewContextOptions options) {
		BrowserContext profile = this.browser
			.newContext(options.setBaseURL(this.origin).setReducedMotion(ReducedMotion.REDUCE));
		this.profiles.add(profile);
		Page page = profile.newPage();
		page.navigate(address);
		return page;
	}

	@Override
	public void close() {
		this.profiles.forEach(BrowserContext::close);
	}

}
