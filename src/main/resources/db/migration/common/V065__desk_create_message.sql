-- What people are told. Kept are the kind, what it is about and how restricted that was; the words are found when
-- somebody reads it, for who may see them then.
create table message (
	id uuid primary key,
	person_id uuid not null,
	kind varchar(40) not null,
	level varchar(20) not null,
	meeting_id uuid,
	-- The question, remark, promise or upload it is about, where that is not the dossier.
	subject_id uuid,
	told_by varchar(200),
	first_at timestamp(6) with time zone not null,
	told_at timestamp(6) with time zone not null,
	times integer not null,
	read_at timestamp(6) with time zone,
	constraint message_person_fk foreign key (person_id) references person (id),
	constraint message_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index message_person_idx on message (person_id, told_at);

create index message_meeting_idx on message (meeting_id);

-- Of which promise it was told already that its term ends, and that it ended.
create table told_promise (
	commitment_id uuid not null,
	term_end date not null,
	overdue boolean not null,
	constraint told_promise_pk primary key (commitment_id, term_end, overdue)
);
