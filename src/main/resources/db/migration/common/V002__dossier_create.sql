create table position (
	id uuid primary key,
	version bigint not null,
	topic_id uuid,
	sequence integer not null,
	level varchar(20) not null,
	line varchar(2000) not null,
	explanation varchar(50000) not null
);

create table meeting (
	id uuid primary key,
	version bigint not null,
	slug varchar(80) not null unique,
	level varchar(20) not null,
	title varchar(300) not null,
	forum varchar(100) not null,
	place varchar(100) not null,
	zone varchar(50) not null,
	first_day date not null,
	last_day date not null,
	host varchar(200),
	delegation varchar(500) not null,
	agenda varchar(20) not null,
	letter varchar(80),
	introduction varchar(50000) not null,
	general_line_id uuid,
	constraint meeting_general_line_fk foreign key (general_line_id) references position (id)
);

create index meeting_general_line_idx on meeting (general_line_id);

create table session (
	id uuid primary key,
	version bigint not null,
	meeting_id uuid not null,
	sequence integer not null,
	kind varchar(40) not null,
	title varchar(300) not null,
	date date not null,
	start_time time,
	end_time time,
	host varchar(200),
	description varchar(50000) not null,
	constraint session_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index session_meeting_idx on session (meeting_id);

create table topic (
	id uuid primary key,
	version bigint not null,
	meeting_id uuid not null,
	sequence integer not null,
	title varchar(300) not null,
	expected boolean not null,
	session_id uuid,
	background varchar(50000) not null,
	constraint topic_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint topic_session_fk foreign key (session_id) references session (id)
);

create index topic_meeting_idx on topic (meeting_id);

create index topic_session_idx on topic (session_id);

alter table position add constraint position_topic_fk foreign key (topic_id) references topic (id);

create index position_topic_idx on position (topic_id);

create table commitment (
	id uuid primary key,
	version bigint not null,
	topic_id uuid not null,
	sequence integer not null,
	who varchar(200) not null,
	what varchar(5000) not null,
	term varchar(200) not null,
	due date,
	status varchar(20) not null,
	constraint commitment_topic_fk foreign key (topic_id) references topic (id)
);

create index commitment_topic_idx on commitment (topic_id);

create table revision (
	id uuid primary key,
	version bigint not null,
	meeting_id uuid not null,
	number integer not null,
	author varchar(200) not null,
	saved_at timestamp(6) with time zone not null,
	summary varchar(500) not null,
	content varchar(1000000) not null,
	hash varchar(64) not null,
	constraint revision_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint revision_number_uk unique (meeting_id, number)
);

create table edition (
	id uuid primary key,
	version bigint not null,
	meeting_id uuid not null,
	revision_id uuid not null,
	sequence integer not null,
	level varchar(20) not null,
	published_at timestamp(6) with time zone not null,
	note varchar(1000),
	constraint edition_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint edition_revision_fk foreign key (revision_id) references revision (id),
	constraint edition_revision_uk unique (revision_id),
	constraint edition_sequence_uk unique (meeting_id, sequence)
);

create table reference (
	id uuid primary key,
	version bigint not null,
	revision_id uuid not null,
	sequence integer not null,
	level varchar(20) not null,
	part varchar(20) not null,
	topic_number integer,
	element_id uuid,
	document varchar(80) not null,
	words varchar(500) not null,
	start_offset integer not null,
	end_offset integer not null,
	sentence varchar(50000) not null,
	footnote varchar(50000),
	constraint reference_revision_fk foreign key (revision_id) references revision (id),
	constraint reference_sequence_uk unique (revision_id, sequence)
);

create index reference_document_idx on reference (document);
