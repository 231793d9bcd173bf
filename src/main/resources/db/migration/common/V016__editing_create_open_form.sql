-- Who has which form open. Only who opened a form knows its id: a text that comes with it
-- is theirs, also when their session is over.
create table open_form (
	id uuid primary key,
	version bigint not null,
	person_id uuid not null,
	person_name varchar(200) not null,
	meeting_id uuid not null,
	kind varchar(20) not null,
	element_id uuid not null,
	opened_at timestamp(6) with time zone not null,
	seen_at timestamp(6) with time zone not null,
	taken_at timestamp(6) with time zone,
	closed boolean not null,
	constraint open_form_person_fk foreign key (person_id) references person (id),
	constraint open_form_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index open_form_person_idx on open_form (person_id);

create index open_form_element_idx on open_form (meeting_id, kind, element_id);
