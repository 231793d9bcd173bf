package org.meetingdossier.editing.obstacle;

import java.util.List;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.ElementKey;

/**
 * A text of a dossier with the element whose form it is in.
 *
 * @param level how restricted the text is, with what is inherited from the dossier
 */
record FieldText(ElementKey element, Level level, String text) {

	/** All texts, in the order of the page. */
	static List<FieldText> of(Dossier dossier) {
		return dossier.elements()
			.stream()
			.map((one) -> new FieldText(ElementKey.of(dossier, one), one.level(), one.text()))
			.toList();
	}

}
