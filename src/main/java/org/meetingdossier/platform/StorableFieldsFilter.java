package org.meetingdossier.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through of each field, of whatever form or address, what every database keeps. It
 * is before whoever reads one.
 */
@Component
@Order(ResponseHeadersFilter.BEFORE_ANY_ANSWER + 1)
class StorableFieldsFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new StorableFields(request), response);
	}

	private static final class StorableFields extends HttpServletRequestWrapper {

		StorableFields(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String value = super.getParameter(name);
			return (value != null) ? StorableText.of(value) : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = super.getParameterValues(name);
			return (values != null) ? storable(values) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> fields = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, values) -> fields.put(name, storable(values)));
			return fields;
		}

		private static String[] storable(String[] values) {
			return Arrays.stream(values).map(StorableText::of).toArray(String[]::new);
		}

	}

}
