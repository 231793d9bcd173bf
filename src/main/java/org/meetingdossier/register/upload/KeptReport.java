package org.meetingdossier.register.upload;

import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.register.ImportReport;
import org.meetingdossier.register.ImportReport.Outcome;
import org.meetingdossier.register.file.ImportFinding;
import org.meetingdossier.register.file.ImportFinding.Code;
import org.meetingdossier.register.file.ImportFinding.Place;
import org.meetingdossier.register.file.ImportFinding.Place.Unit;

/**
 * A report as it is stored. It holds what sentences are made of and not the sentences, so
 * that each reader has them in their own language.
 */
record KeptReport(Outcome outcome, int imported, int unchanged, int passedOver, int findingCount,
		List<KeptFinding> findings) {

	/** Who has more to repair than this starts anew from the file. */
	static final int MOST_KEPT = 100;

	/** What the register itself says can be long; its beginning tells enough. */
	private static final int MAX_DETAIL = 300;

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	static String write(ImportReport report) {
		return MAPPER.writeValueAsString(new KeptReport(report.outcome(), report.imported(), report.unchanged(),
				report.passedOver(), report.findingCount(),
				report.findings().stream().limit(MOST_KEPT).map(KeptFinding::of).toList()));
	}

	static ImportReport read(String json) {
		KeptReport kept = MAPPER.readValue(json, KeptReport.class);
		return new ImportReport(kept.outcome, kept.imported, kept.unchanged, kept.passedOver, kept.findingCount,
				kept.findings.stream().map(KeptFinding::finding).toList());
	}

	/**
	 * A finding as it is stored.
	 */
	record KeptFinding(Code code, Unit unit, int number, List<Object> details) {

		private static KeptFinding of(ImportFinding finding) {
			return new KeptFinding(finding.code(), finding.place().unit(), finding.place().number(),
					finding.details().stream().map(KeptFinding::detail).toList());
		}

		private static Object detail(Object detail) {
			if (detail instanceof Number) {
				return detail;
			}
			String text = detail.toString();
			return (text.length() <= MAX_DETAIL) ? text : text.substring(0, MAX_DETAIL) + "…";
		}

		private ImportFinding finding() {
			return new ImportFinding(this.code, new Place(this.unit, this.number), this.details);
		}

	}

}
