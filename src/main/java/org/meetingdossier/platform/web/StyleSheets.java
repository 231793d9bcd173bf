package org.meetingdossier.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

import org.meetingdossier.platform.PageStyles;
import org.meetingdossier.platform.RoomLook;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;

/**
 * The style sheets of all rooms, joined at the start into one file for every page and one
 * more for pages of work: a reader waits for one file instead of eleven. A file in the
 * place of one of ours, such as the tokens of another organisation, is found where the
 * settings say that static files are.
 */
@Component
class StyleSheets implements PageStyles {

	/** What the frame itself brings, in the order in which it applies. */
	private static final List<String> FRAME = List.of("tokens", "base", "layout", "components", "forms", "work");

	private static final String PRINT = "print";

	private final JoinedSheet all;

	private final JoinedSheet work;

	StyleSheets(ObjectProvider<RoomLook> rooms, WebProperties web, ResourceLoader resources) {
		List<StyleSheet> sheets = rooms.stream().flatMap((room) -> room.styles().stream()).toList();
		Files files = new Files(List.of(web.getResources().getStaticLocations()), resources);
		this.all = JoinedSheet.of("pages", Stream
			.of(Stream.of(files.ofLibrary("picocss__pico", "css/pico.min.css")), FRAME.stream().map(files::read),
					on(sheets, Pages.ALL).map(files::read), Stream.of("@media print {\n" + files.read(PRINT) + "}\n"))
			.flatMap((part) -> part));
		this.work = JoinedSheet.of("work", on(sheets, Pages.WORK).map(files::read));
	}

	@Override
	public String css() {
		return this.all.css();
	}

	JoinedSheet all() {
		return this.all;
	}

	JoinedSheet work() {
		return this.work;
	}

	JoinedSheet named(String name) {
		return name.equals(this.work.name()) ? this.work : this.all;
	}

	/** By name, as it is chance in which order the rooms are asked. */
	private static Stream<String> on(List<StyleSheet> sheets, Pages pages) {
		return sheets.stream().filter((sheet) -> sheet.pages() == pages).map(StyleSheet::name).sorted();
	}

	/**
	 * The files as they stand in the class path, or where the settings say.
	 *
	 * @param places where static files are, the first that has a file counts
	 * @param resources opens them
	 */
	private record Files(List<String> places, ResourceLoader resources) {

		String read(String name) {
			return this.places.stream()
				.map((place) -> this.resources.getResource(place + "css/" + name + ".css"))
				.filter(Resource::exists)
				.findFirst()
				.map(Files::text)
				.orElseThrow(() -> new IllegalStateException("There is no style sheet css/" + name + ".css"));
		}

		String ofLibrary(String library, String file) {
			String path = new WebJarVersionLocator().fullPath(library, file);
			return text(this.resources.getResource("classpath:" + path));
		}

		private static String text(Resource file) {
			try {
				return file.getContentAsString(StandardCharsets.UTF_8) + "\n";
			}
			catch (IOException ex) {
				throw new UncheckedIOException("A style sheet cannot be read: " + file, ex);
			}
		}

	}

}
