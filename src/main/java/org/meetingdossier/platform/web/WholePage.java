package org.meetingdossier.platform.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A page that goes out when it is whole. Flushed where its template ends it would leave
 * in two parts, each compressed and sent by itself.
 */
class WholePage extends ThymeleafView {

	@Override
	public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		super.render(model, request, new Unflushed(response));
	}

	private static final class Unflushed extends HttpServletResponseWrapper {

		private @Nullable PrintWriter writer;

		Unflushed(HttpServletResponse response) {
			super(response);
		}

		@Override
		public PrintWriter getWriter() throws IOException {
			if (this.writer == null) {
				this.writer = new PrintWriter(super.getWriter()) {

					@Override
					public void flush() {
						// The server does when the page is whole.
					}

				};
			}
			return this.writer;
		}

	}

}
