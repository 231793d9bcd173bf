package org.meetingdossier.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Reads the parts of a form once. A form that is refused because it is too large would be
 * refused again on the way to the page that says so, which then says nothing.
 */
@Configuration(proxyBeanMethods = false)
class SentPartsConfiguration {

	@Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
	MultipartResolver sentParts() {
		return new StandardServletMultipartResolver() {

			@Override
			public boolean isMultipart(HttpServletRequest request) {
				return request.getDispatcherType() != DispatcherType.ERROR && super.isMultipart(request);
			}

		};
	}

}
