package org.meetingdossier.account.web;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.meetingdossier.platform.TestPart;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts how often a password is compared with what is kept, which takes the most time,
 * and lets nobody hold a connection meanwhile.
 */
final class CountingEncoder implements PasswordEncoder {

	/**
	 * As the application's, but with 64 KiB and one pass: tests sign in thousands of
	 * times.
	 */
	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2",
			Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 64, 1)));

	private final AtomicInteger comparisons = new AtomicInteger();

	int comparisons() {
		return this.comparisons.get();
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return this.encoder.encode(password);
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
		assertThat(TransactionSynchronizationManager.isActualTransactionActive())
			.as("a connection is held while a password is compared")
			.isFalse();
		this.comparisons.incrementAndGet();
		return this.encoder.matches(password, kept);
	}

	@Override
	public boolean upgradeEncoding(@Nullable String kept) {
		return this.encoder.upgradeEncoding(kept);
	}

	/**
	 * Stands in the place of the encoder of the application.
	 */
	@TestPart
	@TestConfiguration(proxyBeanMethods = false)
	static class Counted {

		@Bean
		static BeanPostProcessor countedPasswords() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof PasswordEncoder) ? new CountingEncoder() : bean;
				}
			};
		}

	}

}
