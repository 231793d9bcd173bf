package org.meetingdossier.account.web;

/**
 * Another password, and the one that was.
 */
class PasswordForm {

	private String current = "";

	private String password = "";

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
