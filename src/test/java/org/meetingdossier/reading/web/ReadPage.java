package org.meetingdossier.reading.web;

import java.io.UnsupportedEncodingException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads a page as its structure.
 */
final class ReadPage {

	private ReadPage() {
	}

	static Document at(MockMvcTester mvc, String address) {
		return at(mvc, address, HttpStatus.OK);
	}

	static Document at(MockMvcTester mvc, String address, HttpStatus status) {
		MvcTestResult result = mvc.get().uri(address).exchange();
		assertThat(result).hasStatus(status);
		try {
			return Jsoup.parse(result.getResponse().getContentAsString(), "http://localhost" + address);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
