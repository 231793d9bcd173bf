package org.meetingdossier.register.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.account.door.MenuLink;

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
