-- What tells each instance which dossiers to index anew: a stamp for each, another one with
-- each publication, withdrawal, change of a level and change of a verdict, written in the
-- transaction that makes it. What an index holds, and with which stamp, it says itself.
create table search_change (
	meeting_id uuid primary key,
	stamp bigint not null,
	constraint search_change_meeting_fk foreign key (meeting_id) references meeting (id)
);

insert into search_change (meeting_id, stamp)
select meeting.id, 1 from meeting where exists (select 1 from edition where edition.meeting_id = meeting.id);
