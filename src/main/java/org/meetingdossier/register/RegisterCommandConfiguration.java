package org.meetingdossier.register;

import java.time.Clock;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.register.table.DocumentTable;
import org.meetingdossier.register.table.DocumentWriter;

/**
 * What an import needs and nothing else: no web, no demo, no jobs. No component, so that
 * only the command starts it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
		JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class, FlywayAutoConfiguration.class,
		HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class,
		MessageSourceAutoConfiguration.class })
@EntityScan(basePackageClasses = Snapshot.class)
@EnableJpaRepositories(basePackageClasses = SnapshotRepository.class)
@Import({ ImportSnapshot.class, StoreRows.class, DocumentTable.class, DocumentWriter.class, AuditLog.class })
class RegisterCommandConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
