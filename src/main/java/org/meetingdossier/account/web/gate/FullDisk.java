package org.meetingdossier.account.web.gate;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.platform.database.DatabaseDisk;

/**
 * Refuses to save while the disk is full, before the database finds out and closes. What
 * is sent without a token keeps nothing, as each door says of its own addresses. Signing
 * in and out goes on in the room that is left: the administrator has to see what is
 * wrong.
 */
@Component
class FullDisk implements WebMvcConfigurer, HandlerInterceptor {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Set<String> SIGNING = Set.of("/sign-in", "/account/sign-out");

	private final DatabaseDisk disk;

	private final ObjectProvider<Door> doors;

	FullDisk(DatabaseDisk disk, ObjectProvider<Door> doors) {
		this.disk = disk;
		this.doors = doors;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns(keepingNothing());
	}

	private static boolean isSigning(HttpServletRequest request) {
		return SIGNING.contains(request.getRequestURI().substring(request.getContextPath().length()));
	}

	private List<String> keepingNothing() {
		return this.doors.stream()
			.flatMap((door) -> door.addresses().stream())
			.filter((address) -> !address.needsToken())
			.map(Address::patterns)
			.flatMap(List::stream)
			.toList();
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		boolean saves = request.getDispatcherType() == DispatcherType.REQUEST && !READING.contains(request.getMethod());
		if (!saves || !(isSigning(request) ? this.disk.isExhausted() : this.disk.isFull())) {
			return true;
		}
		response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
		return false;
	}

}
