package org.meetingdossier.output.bundle;

import org.jsoup.nodes.Element;

/**
 * Makes the links of a page of the site lead within a bundle. What leads out of it says
 * that it needs a network; what leads to a page that is not taken along is no link any
 * more.
 */
final class BundleLinks {

	/**
	 * What only makes sense on the site; the templates say it of what does not show it.
	 */
	private static final String OF_THE_SITE = "script, form, button, .only-online";

	private final BundleAddresses addresses;

	private final String needsNetwork;

	BundleLinks(BundleAddresses addresses, String needsNetwork) {
		this.addresses = addresses;
		this.needsNetwork = needsNetwork;
	}

	/**
	 * Rewrites a part of a page.
	 * @param root the way from the page to the root of the bundle
	 */
	void rewrite(Element part, String root) {
		part.select(OF_THE_SITE).remove();
		part.select("a[href]").forEach((link) -> rewriteLink(link, root));
	}

	private void rewriteLink(Element link, String root) {
		String address = link.attr("href");
		if (address.startsWith("#") || address.startsWith("mailto:")) {
			return;
		}
		if (address.matches("(?i)https?:.*")) {
			link.attr("rel", "external noreferrer");
			link.after(new Element("span").addClass("needs-network").text(" (" + this.needsNetwork + ")"));
			return;
		}
		String place = address.startsWith("/") ? this.addresses.find(address) : null;
		if (place != null) {
			link.attr("href", root + place);
		}
		else {
			leaveWords(link);
		}
	}

	/** A badge keeps its look. */
	private static void leaveWords(Element link) {
		link.tagName("span").removeAttr("href").removeAttr("rel");
	}

}
