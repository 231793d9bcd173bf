package org.meetingdossier.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Lets a page leave in one write: the server's own buffer of 8 kB cuts most compressed
 * pages in two. Each open connection may hold one, so the number of connections bounds
 * the memory.
 */
@Configuration(proxyBeanMethods = false)
class WriteBufferConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> writeBuffer(
			@Value("${dossier.write-buffer}") DataSize size) {
		return (server) -> server.addConnectorCustomizers(
				(connector) -> connector.setProperty("socket.appWriteBufSize", String.valueOf(size.toBytes())));
	}

}
