-- Meetings that editors put away. They are read as before, and stand in a list of their own.
create table archived_meeting (
	meeting_id uuid primary key,
	who varchar(200) not null,
	archived_at timestamp(6) with time zone not null,
	constraint archived_meeting_meeting_fk foreign key (meeting_id) references meeting (id)
);
