package org.meetingdossier.account.web.gate;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts the requests of which a door says so: of addresses that need no sign-in and work
 * hard.
 */
@Configuration(proxyBeanMethods = false)
class ApiRateConfiguration {

	@Bean
	WebMvcConfigurer apiRate(AddressRules addresses, RateProperties rates, Clock clock) {
		ApiRate rate = new ApiRate(addresses, rates, clock);
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(rate);
			}
		};
	}

}
