package org.meetingdossier.check.verdict;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.live.LiveAnswer;
import org.meetingdossier.register.live.LiveRegister;

/**
 * Asks the registers themselves for what the snapshot does not hold, where that is turned
 * on. It takes its time, so never within a transaction, and never at a save.
 */
@Component
public class LiveLookUp {

	/** So many documents of one text or dossier: the registers are polite company. */
	private static final int MOST = 50;

	private final Register register;

	private final LiveRegister live;

	LiveLookUp(Register register, LiveRegister live) {
		this.register = register;
		this.live = live;
	}

	/**
	 * Asks for documents.
	 * @param documents which, looked up when live registers are turned on
	 * @return the answers for those that the snapshot does not hold; none when live
	 * registers are turned off
	 */
	public Map<OfficialId, LiveAnswer> ask(Supplier<? extends Collection<OfficialId>> documents) {
		if (!this.live.isOn()) {
			return Map.of();
		}
		List<OfficialId> asked = documents.get().stream().distinct().toList();
		Map<OfficialId, ?> known = this.register.find(asked);
		Map<OfficialId, LiveAnswer> answers = new LinkedHashMap<>();
		asked.stream()
			.filter((id) -> !known.containsKey(id))
			.limit(MOST)
			.forEach((id) -> answers.put(id, this.live.ask(id)));
		return answers;
	}

}
