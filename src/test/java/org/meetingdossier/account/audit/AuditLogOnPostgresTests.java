package org.meetingdossier.account.audit;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class AuditLogOnPostgresTests extends AuditLogPersistenceTests {

}
