package org.meetingdossier.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.platform.FixedClockConfiguration;

/**
 * The register and its tables, without pages. An import ends its own transactions, as it
 * does at work, so every test starts with {@link RegisterTables#empty}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJpaTest(showSql = false)
@Import({ Register.class, ImportSnapshot.class, StoreRows.class, DocumentTable.class, DocumentWriter.class,
		DocumentViews.class, DocumentSearch.class, OtherForms.class, LoadShippedRegister.class, AuditLog.class,
		FixedClockConfiguration.class })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@interface RegisterSlice {

}
