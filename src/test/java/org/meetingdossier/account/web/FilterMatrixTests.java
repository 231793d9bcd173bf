package org.meetingdossier.account.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A filter can answer before any handler is asked. So each filter that a request passes
 * is known by name, with the addresses that it answers.
 */
@HouseTest
@WithIdentityProvider
class FilterMatrixTests {

	@Autowired
	private ServletContext servlets;

	@Autowired
	private FilterChainProxy gate;

	@Test
	void expectsSomethingOfEveryFilterAndOfNoOther() throws IOException {
		Stream<String> around = this.servlets.getFilterRegistrations()
			.values()
			.stream()
			.map(FilterRegistration::getClassName)
			.map((name) -> name.substring(name.lastIndexOf('.') + 1));
		Stream<String> within = this.gate.getFilterChains()
			.stream()
			.map(SecurityFilterChain::getFilters)
			.flatMap(List::stream)
			.map(Filter::getClass)
			.map(Class::getSimpleName);
		assertThat(expected().keySet())
			.containsExactlyInAnyOrderElementsOf(Stream.concat(around, within).collect(Collectors.toSet()));
	}

	@Test
	void triesTheAddressesThatFiltersAnswer() throws IOException {
		List<String> tried = ExpectedRoute.all().stream().map(ExpectedRoute::address).toList();
		assertThat(expected().values().stream().flatMap(Set::stream)).isNotEmpty().isSubsetOf(tried);
	}

	private static Map<String, Set<String>> expected() throws IOException {
		return new ClassPathResource("account/filters.tsv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("\t"))
			.collect(Collectors.toMap((cells) -> cells[0],
					(cells) -> Arrays.stream(cells[1].split(" "))
						.filter((address) -> !address.equals("-"))
						.collect(Collectors.toSet())));
	}

}
