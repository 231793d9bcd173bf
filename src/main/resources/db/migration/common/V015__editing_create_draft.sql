-- What somebody typed in a form and did not save yet: the fields as they were sent.
create table draft (
	id uuid primary key,
	version bigint not null,
	person_id uuid not null,
	meeting_id uuid not null,
	kind varchar(20) not null,
	element_id uuid not null,
	topic_id uuid,
	started_from integer not null,
	content varchar(500000) not null,
	saved_at timestamp(6) with time zone not null,
	constraint draft_person_fk foreign key (person_id) references person (id),
	constraint draft_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint draft_element_uk unique (person_id, meeting_id, kind, element_id)
);

create index draft_meeting_idx on draft (meeting_id);
