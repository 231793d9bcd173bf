package org.meetingdossier.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.thymeleaf.spring6.view.ThymeleafView;

import org.meetingdossier.platform.ready.AcceptedEncodings;

/**
 * A page that goes out when it is whole, compressed for who takes that. Flushed where its
 * template ends it would leave in two parts; and the server compresses at a level that
 * takes six times as long to make a page a tenth smaller, which only pays for pages that
 * are kept.
 */
class WholePage extends ThymeleafView {

	/** What is smaller fits into a packet or two anyway; the server's own limit. */
	private static final int WORTH_COMPRESSING = 2048;

	/** A level of zlib, which has nine. */
	private static final int FAST = 3;

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		Gathered page = new Gathered(response);
		super.render(model, request, page);
		page.send(AcceptedEncodings.of(request).gzip());
	}

	private static final class Gathered extends HttpServletResponseWrapper {

		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);

		private @Nullable PrintWriter writer;

		Gathered(HttpServletResponse response) {
			super(response);
		}

		@Override
		public PrintWriter getWriter() {
			if (this.writer == null) {
				this.writer = new PrintWriter(new OutputStreamWriter(this.bytes, StandardCharsets.UTF_8));
			}
			return this.writer;
		}

		void send(boolean gzip) throws IOException {
			getWriter().flush();
			if (gzip && this.bytes.size() >= WORTH_COMPRESSING) {
				setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
				addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
				compressed().writeTo(getResponse().getOutputStream());
			}
			else {
				this.bytes.writeTo(getResponse().getOutputStream());
			}
		}

		private ByteArrayOutputStream compressed() throws IOException {
			ByteArrayOutputStream compressed = new ByteArrayOutputStream(this.bytes.size() / 2);
			try (GZIPOutputStream gzip = new Fast(compressed)) {
				this.bytes.writeTo(gzip);
			}
			setContentLength(compressed.size());
			return compressed;
		}

	}

	private static final class Fast extends GZIPOutputStream {

		Fast(ByteArrayOutputStream target) throws IOException {
			super(target);
			this.def.setLevel(FAST);
		}

	}

}
