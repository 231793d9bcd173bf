package org.meetingdossier.editing.web.element;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.meetingdossier.editing.web.EditAddress;

/**
 * Bounds how many saves of one dossier wait for each other in the database. Each of them
 * holds a connection meanwhile, and readers need one too: who comes later waits here, for
 * as long as the database would let it wait.
 */
@Component
class SaveTurns implements WebMvcConfigurer, HandlerInterceptor {

	/** A few, as most of a save is done before it has to wait. */
	private static final int AT_ONCE = 4;

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final String TURN = SaveTurns.class.getName();

	/** A draft waits for nobody: it is of one person and one form. */
	private static final Pattern TYPING = Pattern.compile(".*/(draft|leave|preview)");

	private final Cache<String, Semaphore> dossiers = Caffeine.newBuilder()
		.expireAfterAccess(Duration.ofHours(1))
		.build();

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/edit/*/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.REQUEST && HttpMethod.POST.matches(request.getMethod())
				&& !TYPING.matcher(request.getRequestURI()).matches()) {
			Semaphore turns = this.dossiers.get(dossier(request), (dossier) -> new Semaphore(AT_ONCE, true));
			await(turns);
			request.setAttribute(TURN, turns);
		}
		return true;
	}

	/** A new dossier is of nobody else yet. */
	private static String dossier(HttpServletRequest request) {
		String inside = request.getRequestURI().substring(request.getContextPath().length());
		return inside.equals(EditAddress.NEW) ? inside + "/" + request.getRemoteUser() : inside.split("/", 4)[2];
	}

	private static void await(Semaphore turns) {
		try {
			if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new CannotAcquireLockException("Others save the same dossier");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CannotAcquireLockException("Interrupted while others save the same dossier", ex);
		}
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(TURN) instanceof Semaphore turns) {
			request.removeAttribute(TURN);
			turns.release();
		}
	}

}
