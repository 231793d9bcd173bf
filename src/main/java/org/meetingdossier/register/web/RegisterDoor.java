package org.meetingdossier.register.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.Address;
import org.meetingdossier.account.Door;
import org.meetingdossier.account.MenuLink;
import org.meetingdossier.account.Role;

/**
 * The door of the register: what is in it and importing more, for administrators.
 */
@Configuration(proxyBeanMethods = false)
class RegisterDoor {

	@Bean
	static Door intoRegister() {
		return Door.to(Address.at("/admin/register/**").forRole(Role.ADMIN).keptNowhere())
			.with(MenuLink.to("/admin/register", "register.title").forRole(Role.ADMIN));
	}

}
