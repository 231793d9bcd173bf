package org.meetingdossier.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.meetingdossier.platform.ReadyPages;
import org.meetingdossier.platform.RoomLook;

/**
 * Gives every page what the rooms bring to the frame, under the name {@code site}.
 */
@Configuration(proxyBeanMethods = false)
@Import({ ReadyPages.class, StyleSheets.class })
class PageFrame implements WebMvcConfigurer, SmartInitializingSingleton {

	private final ObjectProvider<ThymeleafViewResolver> views;

	private final ObjectProvider<RoomLook> rooms;

	private final StyleSheets sheets;

	PageFrame(ObjectProvider<ThymeleafViewResolver> views, ObjectProvider<RoomLook> rooms, StyleSheets sheets) {
		this.views = views;
		this.rooms = rooms;
		this.sheets = sheets;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Site site = Site.of(this.rooms.stream(), this.sheets);
		this.views.forEach((resolver) -> resolver.addStaticVariable("site", site));
	}

}
