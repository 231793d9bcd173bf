package org.meetingdossier.account.web;

/**
 * The password that the owner of a link chooses.
 */
class ChosenPasswordForm {

	private String password = "";

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
