create trigger audit_entry_append_only before update, delete on audit_entry
	call 'org.meetingdossier.account.audit.AppendOnlyTrigger';
