-- A message that is in a mail is told no more: what happens next is a new one, which is mailed too.
alter table message add column closed boolean default false not null;

update message set closed = true where id in (select message_id from outbox_message where mail_id is not null);
