package org.meetingdossier.account.web;

/**
 * Who wants to come in.
 */
class SignInForm {

	private String username = "";

	private String password = "";

	private String continueAt = "";

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

	public String getContinue() {
		return this.continueAt;
	}

	public void setContinue(String continueAt) {
		this.continueAt = continueAt;
	}

}
