package org.meetingdossier.platform;

/**
 * How every page looks, for what leaves the house and is read elsewhere.
 */
public interface PageStyles {

	/**
	 * The style sheets of all rooms together.
	 * @return their rules, which load nothing from elsewhere
	 */
	String css();

}
