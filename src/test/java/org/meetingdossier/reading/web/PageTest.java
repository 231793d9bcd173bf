package org.meetingdossier.reading.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.across.MeetingArchive;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.SiteAddress;
import org.meetingdossier.platform.database.DatabaseDisk;
import org.meetingdossier.reading.agenda.AgendaPages;
import org.meetingdossier.reading.document.DocumentPages;
import org.meetingdossier.reading.glossary.Glossary;
import org.meetingdossier.register.Register;

/**
 * Tests pages with templates and messages and without a database: what a page asks for is
 * a mock that the test gets and tells what to answer. The gate before all addresses has
 * tests of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@WebMvcTest(controllers = { DocumentController.class, MeetingController.class, MeetingReferencesController.class,
		TopicController.class }, excludeAutoConfiguration = ServletWebSecurityAutoConfiguration.class)
@Import({ AgendaPages.class, CurrentPerson.class, DocumentPages.class, FixedClockConfiguration.class, Glossary.class,
		MeetingDaysPrinter.class, SiteAddress.class })
@MockitoBean(types = { AuditLog.class, DatabaseDisk.class, DossierChecks.class, Editions.class, JdbcTemplate.class,
		MeetingArchive.class, Register.class })
@interface PageTest {

}
