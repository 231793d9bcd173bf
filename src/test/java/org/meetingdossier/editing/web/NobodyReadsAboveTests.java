package org.meetingdossier.editing.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.Restoration;
import org.meetingdossier.dossier.preview.Previews;
import org.meetingdossier.editing.Workbench;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people of different clearance do, nobody reads words above theirs in any
 * edition, comparison, history, preview or export, and no level goes down but by an act
 * of its own. More histories are tried with {@code -Dleak.histories=1000}, others with
 * {@code -Dleak.seed}.
 */
@HouseTest
class NobodyReadsAboveTests {

	private static final Logger logger = LoggerFactory.getLogger(NobodyReadsAboveTests.class);

	private static final int HISTORIES = Integer.getInteger("leak.histories", 4);

	private static final long SEED = Long.getLong("leak.seed", 1);

	private static final int STEPS = 16;

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Workbench workbench;

	@Autowired
	private Restoration restoration;

	@Autowired
	private Previews previews;

	@Autowired
	private ReadByAll readers;

	@Test
	void readsNoWordAboveItsClearanceWhateverHappened() {
		Visitor reader = this.house.visitor();
		Visitor editor = this.house.editor(Level.DELEGATION);
		String linker = this.house.username(Level.CONFIDENTIAL);
		int saved = 0;
		int read = 0;
		for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
			RandomHistory history = new RandomHistory(seed, this.dossiers, this.workbench, this.restoration,
					this.previews, this.readers, linker);
			history.run(STEPS);
			String meeting = "/meetings/" + history.slug();
			for (String page : List.of("", "/topics/1", "/references", "/references.csv", "/editions", "/editions/A",
					"/editions/B", "/compare")) {
				history.check("page " + page, reader.get(meeting + page).body(), Level.PUBLIC);
				history.check("page " + page, editor.get(meeting + page).body(), Level.DELEGATION);
			}
			for (String page : List.of("", "/history", "/compare", "/publish", "/previews")) {
				history.check("edit" + page, editor.get("/edit/" + history.slug() + page).body(), Level.DELEGATION);
			}
			history.check("meetings", reader.get("/meetings").body(), Level.PUBLIC);
			history.check("document", reader.get("/documents/kst-28676-499").body(), Level.PUBLIC);
			saved += history.saved();
			read += history.read();
		}
		logger.info("Histories tried: {}, steps {}, saves {}, texts read {}, leaks 0", HISTORIES, HISTORIES * STEPS,
				saved, read);
		assertThat(saved).isGreaterThan(HISTORIES * STEPS / 5);
	}

}
