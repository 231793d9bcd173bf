-- Whom a meeting concerns by their own choice, and when they last looked; null once they cleared that.
create table followed_meeting (
	person_id uuid not null,
	meeting_id uuid not null,
	followed_at timestamp(6) with time zone not null,
	looked_at timestamp(6) with time zone,
	constraint followed_meeting_pk primary key (person_id, meeting_id),
	constraint followed_meeting_person_fk foreign key (person_id) references person (id),
	constraint followed_meeting_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index followed_meeting_meeting_idx on followed_meeting (meeting_id);
