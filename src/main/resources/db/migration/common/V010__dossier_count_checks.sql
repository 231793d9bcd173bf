-- Goes up whenever a verdict or a decision on a reference changes: part of the key of ready pages.
alter table meeting add column checks integer default 0 not null;

-- Where in its sentence a citation stands, or the mark of its footnote: which words it belongs to.
alter table reference add column mark integer;
