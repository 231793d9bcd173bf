-- What readers ask across dossiers: a copy of the current edition of each, written when one
-- is published and emptied when it is withdrawn. No level is kept here: at each question that
-- of the edition, of the meeting today and of what was taken out are compared.
create table current_edition (
	meeting_id uuid primary key,
	edition_id uuid not null,
	title varchar(300) not null,
	first_day date not null,
	letter_date date,
	constraint current_edition_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint current_edition_edition_fk foreign key (edition_id) references edition (id)
);

create unique index current_edition_edition_idx on current_edition (edition_id);

create table current_topic (
	meeting_id uuid not null,
	topic_id uuid not null,
	sequence integer not null,
	title varchar(300) not null,
	constraint current_topic_pk primary key (meeting_id, topic_id),
	constraint current_topic_edition_fk foreign key (meeting_id) references current_edition (meeting_id)
);

create table current_commitment (
	meeting_id uuid not null,
	commitment_id uuid not null,
	topic_id uuid not null,
	sequence integer not null,
	who varchar(200) not null,
	what varchar(5000) not null,
	term varchar(200) not null,
	due date,
	status varchar(20) not null,
	promised_at timestamp(6) with time zone not null,
	changed_at timestamp(6) with time zone not null,
	constraint current_commitment_pk primary key (meeting_id, commitment_id),
	constraint current_commitment_edition_fk foreign key (meeting_id) references current_edition (meeting_id)
);

create index current_commitment_status_idx on current_commitment (status, who);
