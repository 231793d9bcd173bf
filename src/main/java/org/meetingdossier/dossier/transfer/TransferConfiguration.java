package org.meetingdossier.dossier.transfer;

import java.time.Clock;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import org.meetingdossier.account.audit.AuditLog;

/**
 * What an export or import needs and nothing else: no web, no demo, no jobs. No
 * component, so that only the command starts it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class,
		FlywayAutoConfiguration.class })
@Import({ TravellingTables.class, ExportDossiers.class, ImportDossiers.class, AuditLog.class })
class TransferConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
