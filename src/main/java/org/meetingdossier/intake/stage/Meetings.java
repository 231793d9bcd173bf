package org.meetingdossier.intake.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;

/**
 * Stage: reads the headings; gives where each meeting of a letter about several starts.
 */
final class Meetings {

	/** A heading that names a meeting says little more. */
	private static final int LONGEST = 110;

	private Meetings() {
	}

	static List<Integer> starts(List<Block> blocks) {
		List<Integer> starts = new ArrayList<>();
		Set<String> forums = new HashSet<>();
		int level = Integer.MAX_VALUE;
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			String forum = forumOf(block);
			if (forum != null && forums.add(forum)) {
				level = Math.min(level, block.level());
				starts.add(i);
			}
		}
		int highest = level;
		starts.removeIf((index) -> blocks.get(index).level() > highest);
		return starts;
	}

	private static @Nullable String forumOf(Block block) {
		if (!Heading.is(block)) {
			return null;
		}
		String text = Heading.title(block.text());
		boolean named = text.length() <= LONGEST && Forums.count(text) == 1
				&& text.matches("(?is)^(?:(?:geannoteerde )?agenda (?:van |voor )?(?:de |het )?|inzet (?:voor )?(?:de )?|verslag (?:van )?(?:de )?|informele |formele |deel [a-z0-9]+[.:]? ?){0,8}"
						+ "(?:raad|(?:bijeenkomst|vergadering) van (?:de )?(?:navo|eu|g7)|eurogroep|ecofin|rbz|raz|lvr|jbz|landbouw|milieuraad|europese raad|begrotingsraad|wsbvc|vte|ojcs|transportraad|energieraad|telecomraad|gezondheidsraad|ontwikkelingsraad|handelsraad|defensieraad).*");
		return named ? Forums.in(text) : null;
	}

}
