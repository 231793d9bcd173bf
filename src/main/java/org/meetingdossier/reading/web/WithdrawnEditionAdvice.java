package org.meetingdossier.reading.web;

import java.util.Map;
import java.util.Objects;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.meetingdossier.dossier.edition.EditionWithdrawnException;
import org.meetingdossier.reading.edition.WithdrawalNotice;

/**
 * Shows the notice in the place of every page of an edition that was withdrawn. The
 * status says that the page was here and is gone on purpose; no older edition is shown in
 * its place, as nobody would see that it is older.
 */
@ControllerAdvice
class WithdrawnEditionAdvice {

	@ExceptionHandler
	ModelAndView show(EditionWithdrawnException ex) {
		WithdrawalNotice notice = Objects.requireNonNull(WithdrawalNotice.of(ex.withdrawn()));
		return new ModelAndView("reading/withdrawn", Map.of("slug", ex.slug(), "notice", notice), HttpStatus.GONE);
	}

}
