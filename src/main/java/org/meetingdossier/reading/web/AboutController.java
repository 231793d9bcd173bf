package org.meetingdossier.reading.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this site keeps of its readers, who it is for, and what it rests on. */
@Controller
class AboutController {

	@GetMapping("/about")
	String about() {
		return "reading/about";
	}

}
