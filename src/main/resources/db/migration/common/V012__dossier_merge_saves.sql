-- The revision that a change was made on. Older than the one before: others were merged in.
alter table revision add column started_from integer;
