package org.meetingdossier.account.web;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which addresses of programs are counted: those that need no sign-in and work hard.
 */
@Configuration(proxyBeanMethods = false)
class ApiRateConfiguration {

	@Bean
	WebMvcConfigurer apiRate(RateProperties rates, Clock clock) {
		ApiRate rate = new ApiRate(rates, clock);
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(rate).addPathPatterns("/api/citations", "/api/check", "/check");
			}
		};
	}

}
