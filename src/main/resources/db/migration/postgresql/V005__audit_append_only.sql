create function refuse_change_of_audit_entry() returns trigger language plpgsql as $$
begin
	raise exception 'The audit log is append-only: % of % is refused', tg_op, tg_table_name
		using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
	for each statement execute function refuse_change_of_audit_entry();
