package org.meetingdossier.output.bundle;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.springframework.context.MessageSource;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.register.RegisterSnapshot;

/**
 * What every page of a bundle says of itself: how restricted it is, which text it is, and
 * as of when. It follows from the text and its checks alone, whenever it is taken.
 *
 * @param level how restricted it is
 * @param version which edition or revision it is
 * @param asOf when that and what was decided on it were last changed
 * @param register what the verdicts rest on
 */
record BundleWords(String level, String version, String asOf, String register) {

	static BundleWords of(OutgoingDossier outgoing, List<CheckedPlace> checked, Optional<RegisterSnapshot> snapshot,
			MessageSource messages) {
		Words words = new Words(messages);
		String day = words.format("date.short").format(outgoing.at().atZone(TheHague.ZONE));
		String version = (outgoing.edition() != null) ? words.of("bundle.edition", outgoing.edition(), day)
				: words.of("bundle.revision", String.valueOf(outgoing.revision()), day);
		return new BundleWords(words.of("bundle.level", words.of("letter.Level." + outgoing.level())), version,
				words.of("bundle.asOf",
						words.format("date.moment").format(outgoing.asOf(checked).atZone(TheHague.ZONE))),
				snapshot
					.map((one) -> words.of("bundle.register", one.source(),
							words.format("date.short").format(one.asOf())))
					.orElseGet(() -> words.of("register.none")));
	}

	private record Words(MessageSource messages) {

		String of(String key, Object... arguments) {
			return this.messages.getMessage(key, arguments, TheHague.LANGUAGE);
		}

		DateTimeFormatter format(String key) {
			return DateTimeFormatter.ofPattern(this.messages.getMessage(key, null, TheHague.LANGUAGE),
					TheHague.LANGUAGE);
		}

	}

}
