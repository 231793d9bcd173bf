-- Who sends a mail has it for some minutes, without a transaction that waits for the mail server.
alter table outgoing_mail add column claimed_until timestamp(6) with time zone;

-- Messages are removed when they are old.
create index message_told_idx on message (told_at);

-- One word for what parliament was promised.
alter table told_promise rename to told_commitment;

update message set kind = 'COMMITMENT_DUE' where kind = 'PROMISE_DUE';

update message set kind = 'COMMITMENT_OVERDUE' where kind = 'PROMISE_OVERDUE';
