-- A topic that is postponed or withdrawn stays, with the reason.
alter table topic add column state varchar(20) default 'ON_AGENDA' not null;
alter table topic add column state_reason varchar(1000);
