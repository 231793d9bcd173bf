package org.meetingdossier.register.live;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * The two registers and the way to them.
 */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

	private static final String USER_AGENT = "MeetingDossier";

	@Bean
	LiveRegister liveRegister(LiveProperties properties, ObjectProvider<RestClient.Builder> clients, Clock clock) {
		RestClient http = client(properties, clients.getIfAvailable(RestClient::builder));
		LiveProperties.Source publications = properties.officialPublications();
		LiveProperties.Source house = properties.tweedeKamer();
		return new LiveRegister(properties,
				List.of(new OfficialPublications(publications,
						new RegisterConnection(publications.name(), http, properties, clock), clock),
						new TweedeKamer(house, new RegisterConnection(house.name(), http, properties, clock), clock)),
				clock);
	}

	/** Redirects are not followed: they could lead anywhere. */
	private static RestClient client(LiveProperties properties, RestClient.Builder builder) {
		HttpClient client = HttpClient.newBuilder()
			.connectTimeout(properties.connectTimeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
		requests.setReadTimeout(properties.readTimeout());
		return builder.requestFactory(requests).defaultHeader(HttpHeaders.USER_AGENT, USER_AGENT).build();
	}

}
