package org.meetingdossier.editing.web.aside;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.editing.remark.MarkedPassage;
import org.meetingdossier.editing.remark.ReadableRemark;
import org.meetingdossier.editing.remark.ReadableRemarks;
import org.meetingdossier.editing.remark.RemarkQueries;
import org.meetingdossier.editing.remark.RemarkThread;
import org.meetingdossier.editing.web.editor.EditedElement;

/**
 * The open remarks beside what is in a form, by the field they are about.
 */
@Component
class ElementRemarks {

	/** Where remarks stand that are about the element as a whole. */
	static final String WHOLE = "";

	private final RemarkQueries remarks;

	private final ReadableRemarks readable;

	ElementRemarks(RemarkQueries remarks, ReadableRemarks readable) {
		this.remarks = remarks;
		this.readable = readable;
	}

	Map<String, List<ReadableRemark>> of(EditedElement edited, Level clearance) {
		UUID element = edited.identity();
		return this.readable
			.of(this.remarks.of(edited.element().dossier(), clearance)
				.stream()
				.filter((one) -> one.open() && one.place().element().equals(element))
				.toList())
			.stream()
			.collect(Collectors.groupingBy((one) -> field(one.thread()), Collectors.toUnmodifiableList()));
	}

	private static String field(RemarkThread thread) {
		MarkedPassage passage = thread.passage();
		return (passage != null) ? passage.field() : WHOLE;
	}

}
