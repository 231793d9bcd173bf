package org.meetingdossier.account.audit;

import org.meetingdossier.platform.H2Test;

@H2Test
class AuditLogOnH2Tests extends AuditLogPersistenceTests {

}
