package org.meetingdossier.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.intake.stage.Intake;
import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.outline.Outline;
import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter says the same in whatever look its headings are set: each letter of the
 * collection that has headings is set anew, level by level, and read again.
 */
class RestyledLettersTests {

	private static final double ENOUGH = 0.92;

	@ParameterizedTest
	@EnumSource
	void sayTheSame(House house, TestReporter reporter) throws Exception {
		ReadFields all = ReadFields.strictly();
		for (Path file : letters()) {
			Letter letter = read(file);
			JsonNode meant = proposals(letter);
			Letter restyled = house.set(letter);
			if (restyled.blocks().equals(letter.blocks())) {
				continue;
			}
			ReadFields one = ReadFields.strictly();
			one.compare(file.getFileName().toString(), meant, proposals(restyled));
			all.compare(file.getFileName().toString(), meant, proposals(restyled));
			if (one.right() < one.all()) {
				reporter.publishEntry(house + " " + file.getFileName(), one.table().getOrDefault("all", ""));
				if (Boolean.getBoolean("letters.show")) {
					one.wrong().forEach((words) -> reporter.publishEntry("wrong", words));
				}
			}
		}
		reporter.publishEntry(house.name(), String.valueOf(all.table()));
		assertThat((double) all.right() / all.all()).isGreaterThanOrEqualTo(ENOUGH);
	}

	private static List<Path> letters() throws IOException {
		String folder = System.getProperty("letters.folder", "");
		Path path = folder.isEmpty() ? new ClassPathResource("intake/letters").getFile().toPath() : Path.of(folder);
		try (Stream<Path> files = Files.list(path)) {
			return files.filter((file) -> !file.toString().endsWith(".json")).sorted().toList();
		}
	}

	private static Letter read(Path file) throws IOException, UnreadableLetterException {
		return LetterFile.read(file.getFileName().toString(), Files.readAllBytes(file));
	}

	private static JsonNode proposals(Letter letter) {
		return JsonMapper.shared().valueToTree(Intake.of(letter)).path("proposals");
	}

	/** How a ministry sets its headings, from the highest on. */
	enum House {

		STYLES {
			@Override
			Block set(Block heading, int depth, int number) {
				return plain(heading, heading.text()).asHeading(depth + 1);
			}
		},

		BOLD_THEN_UNDERLINED {
			@Override
			Block set(Block heading, int depth, int number) {
				return look(heading, heading.text(), depth == 0, depth == 1, depth > 1);
			}
		},

		UNDERLINED_THEN_ITALIC {
			@Override
			Block set(Block heading, int depth, int number) {
				return look(heading, heading.text(), depth > 1, depth == 0, depth > 0);
			}
		},

		NUMBERED_BOLD {
			@Override
			Block set(Block heading, int depth, int number) {
				return (depth == 0) ? look(heading, number + ". " + Heading.title(heading.text()), true, false, false)
						: look(heading, heading.text(), false, depth == 1, true);
			}
		},

		NUMBERED {
			@Override
			Block set(Block heading, int depth, int number) {
				return (depth == 0) ? plain(heading, number + ". " + Heading.title(heading.text()))
						: look(heading, heading.text(), false, false, true);
			}
		},

		SIZES {
			@Override
			Block set(Block heading, int depth, int number) {
				return new Block(Block.Kind.PARAGRAPH, 0, heading.text(), heading.marks(),
						new Block.Type(false, false, false, 30 - 3 * depth), "", heading.cell(), List.of(), "");
			}
		},

		LINES {
			@Override
			Block set(Block heading, int depth, int number) {
				return (depth == 0) ? plain(heading, heading.text())
						: look(heading, heading.text(), false, false, true);
			}
		};

		abstract Block set(Block heading, int depth, int number);

		Letter set(Letter letter) {
			Letter outlined = Outline.of(letter);
			List<Integer> levels = new ArrayList<>(
					new TreeSet<>(outlined.blocks().stream().filter(Heading::is).map(Block::level).toList()));
			List<Block> blocks = new ArrayList<>();
			int number = 0;
			for (int i = 0; i < letter.blocks().size(); i++) {
				Block block = letter.blocks().get(i);
				Block heading = outlined.blocks().get(i);
				if (!Heading.is(heading) || block.cell() != null || Heading.isAddressing(block.text())) {
					blocks.add((block.kind() == Block.Kind.HEADING) ? block.asParagraph() : block);
					continue;
				}
				int depth = levels.indexOf(heading.level());
				number += (depth == 0) ? 1 : 0;
				blocks.add(set(block, depth, number));
			}
			return new Letter(blocks, letter.notes(), letter.unplaced());
		}

		private static Block plain(Block heading, String text) {
			return look(heading, text, false, false, false);
		}

		private static Block look(Block heading, String text, boolean bold, boolean underlined, boolean italic) {
			return new Block(Block.Kind.PARAGRAPH, 0, text, heading.marks(),
					new Block.Type(bold, underlined, italic, 0), "", heading.cell(), List.of(), "");
		}

	}

}
