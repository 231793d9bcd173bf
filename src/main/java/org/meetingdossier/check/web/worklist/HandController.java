package org.meetingdossier.check.web.worklist;

import java.util.NoSuchElementException;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.worklist.WorkInHand;
import org.meetingdossier.platform.NotFoundException;

/**
 * A clerk takes a reference, or gives it back.
 */
@Controller
@RequestMapping("/references/{trail:[0-9a-f-]{36}}")
class HandController {

	private final WorkInHand hands;

	private final CurrentPerson person;

	HandController(WorkInHand hands, CurrentPerson person) {
		this.hands = hands;
		this.person = person;
	}

	@PostMapping("/take")
	String take(@PathVariable UUID trail, @RequestParam(defaultValue = "") String back) {
		try {
			this.hands.take(trail, clerk());
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
		return BackToWork.at(trail, back);
	}

	@PostMapping("/give-back")
	String giveBack(@PathVariable UUID trail, @RequestParam(defaultValue = "") String back) {
		try {
			this.hands.giveBack(trail, clerk());
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
		return BackToWork.at(trail, back);
	}

	private SignedInPerson clerk() {
		return this.person.signedIn().orElseThrow(HandController::unknown);
	}

	private static NotFoundException unknown() {
		return new NotFoundException("reference.unknown");
	}

}
