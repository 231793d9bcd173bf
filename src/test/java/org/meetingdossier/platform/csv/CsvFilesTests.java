package org.meetingdossier.platform.csv;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What comes of a table when its rows end, and when the database goes away among them.
 */
class CsvFilesTests {

	private final Tomcat server = new Tomcat();

	@TempDir
	private Path folder;

	@BeforeEach
	void start() throws LifecycleException {
		this.server.setBaseDir(this.folder.toString());
		this.server.setPort(0);
		this.server.getConnector();
		Context context = this.server.addContext("", new File(this.folder.toString()).getAbsolutePath());
		Tomcat.addServlet(context, "table", new Table()).addMapping("/table");
		this.server.start();
	}

	@AfterEach
	void stop() throws LifecycleException {
		this.server.stop();
		this.server.destroy();
	}

	@Test
	void sendsAWholeTable() throws IOException, InterruptedException {
		HttpResponse<String> answer = get("?rows=100000");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body().lines()).hasSize(100_000);
		assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"tabel.csv\"");
	}

	@Test
	void answersWithAnErrorWhenNothingWasSentYet() throws IOException, InterruptedException {
		HttpResponse<String> answer = get("?rows=3&fails");
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.body()).doesNotContain("rij 1");
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
	}

	@Test
	void breaksTheConnectionWhenAPartWasSent() {
		assertThatIOException().isThrownBy(() -> get("?rows=100000&fails"));
	}

	private HttpResponse<String> get(String query) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + this.server.getConnector().getLocalPort() + "/table" + query);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
	}

	private static final class Table extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			int count = Integer.parseInt(request.getParameter("rows"));
			new CsvFiles(new StaticMessageSource()).send(request, response, "tabel.csv", "no-store", (csv) -> {
				for (int row = 1; row <= count; row++) {
					csv.row("rij " + row);
				}
				if (request.getParameter("fails") != null) {
					throw new IllegalStateException("The database went away");
				}
			});
		}

	}

}
