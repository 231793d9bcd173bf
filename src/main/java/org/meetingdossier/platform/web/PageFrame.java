package org.meetingdossier.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.meetingdossier.platform.RoomLook;
import org.meetingdossier.platform.ready.ReadyPages;

/**
 * Gives every page what the rooms bring to the frame, under the name {@code site}, and
 * its links.
 */
@Configuration(proxyBeanMethods = false)
@Import({ ReadyPages.class, StyleSheets.class })
class PageFrame implements WebMvcConfigurer, SmartInitializingSingleton {

	private final ObjectProvider<ThymeleafViewResolver> views;

	private final ObjectProvider<SpringTemplateEngine> templates;

	private final ObjectProvider<RoomLook> rooms;

	private final StyleSheets sheets;

	private final StaticLinks links;

	PageFrame(ObjectProvider<ThymeleafViewResolver> views, ObjectProvider<SpringTemplateEngine> templates,
			ObjectProvider<RoomLook> rooms, StyleSheets sheets, ObjectProvider<ResourceUrlProvider> resources) {
		this.views = views;
		this.templates = templates;
		this.rooms = rooms;
		this.sheets = sheets;
		this.links = new StaticLinks(resources);
	}

	@Override
	public void afterSingletonsInstantiated() {
		Site site = Site.of(this.rooms.stream().toList(), this.sheets);
		this.views.forEach((resolver) -> {
			resolver.addStaticVariable("site", site);
			resolver.addStaticVariable("frames", new LanguageFrames(resolver.getTemplateEngine(), site));
			resolver.setViewClass(WholePage.class);
		});
		this.templates.forEach((engine) -> engine.setLinkBuilder(this.links));
	}

	/** It looked up every link of a page as a file; our links know which are files. */
	@Bean
	static FilterRegistrationBean<ResourceUrlEncodingFilter> noLookUpOfLinks() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> registration = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		registration.setEnabled(false);
		return registration;
	}

}
