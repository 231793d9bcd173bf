package org.meetingdossier.platform.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.meetingdossier.platform.DatabaseDisk;

/**
 * Refuses to save while the disk is full, before the database finds out and closes. What keeps
 * nothing, and signing in and out, is not refused.
 */
@Component
class FullDisk implements WebMvcConfigurer, HandlerInterceptor {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final String[] KEEPING_NOTHING = { "/check", "/api/citations", "/api/check", "/api/intake",
			"/sign-in", "/account/sign-out", "/error" };

	private final DatabaseDisk disk;

	FullDisk(DatabaseDisk disk) {
		this.disk = disk;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns(KEEPING_NOTHING);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (READING.contains(request.getMethod()) || !this.disk.isFull()) {
			return true;
		}
		response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
		return false;
	}

}
