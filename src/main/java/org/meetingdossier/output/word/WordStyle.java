package org.meetingdossier.output.word;

/**
 * The styles that a letter uses, by the names that Word gives them in every language of
 * its own interface. A template may give each another look.
 */
enum WordStyle {

	TITLE("Title"), SUBTITLE("Subtitle"), SECTION("heading 1"), TOPIC("heading 2"), PART("heading 3"),
	INNER("heading 4"), TEXT("Normal"), LINE("Line to take"), QUOTE("Quote"), LIST("List Paragraph"), LINK("Hyperlink"),
	TABLE("Table Grid"), HEADER("header"), MARKING("Marking"), NOTE_TEXT("footnote text"),
	NOTE_MARK("footnote reference");

	private final String title;

	WordStyle(String title) {
		this.title = title;
	}

	String title() {
		return this.title;
	}

}
