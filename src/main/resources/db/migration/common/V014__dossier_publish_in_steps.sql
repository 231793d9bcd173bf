alter table edition add column change_kind varchar(20) default 'MAJOR' not null;

-- An edition never changes; that readers may no longer have it is kept beside it.
create table withdrawal (
	id uuid primary key,
	version bigint not null,
	edition_id uuid not null,
	notice varchar(1000) not null,
	who varchar(200) not null,
	withdrawn_at timestamp(6) with time zone not null,
	constraint withdrawal_edition_fk foreign key (edition_id) references edition (id),
	constraint withdrawal_edition_uk unique (edition_id)
);

-- Each step of a revision towards publication; the last one tells how it stands.
create table review_step (
	id uuid primary key,
	version bigint not null,
	meeting_id uuid not null,
	sequence integer not null,
	revision integer not null,
	kind varchar(20) not null,
	who varchar(200) not null,
	taken_at timestamp(6) with time zone not null,
	note varchar(1000),
	constraint review_step_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint review_step_sequence_uk unique (meeting_id, sequence)
);

create table obstacle_override (
	id uuid primary key,
	version bigint not null,
	meeting_id uuid not null,
	revision integer not null,
	obstacle varchar(200) not null,
	reason varchar(1000) not null,
	who varchar(200) not null,
	overridden_at timestamp(6) with time zone not null,
	constraint obstacle_override_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint obstacle_override_obstacle_uk unique (meeting_id, revision, obstacle)
);

create table scheduled_publication (
	id uuid primary key,
	version bigint not null,
	meeting_id uuid not null,
	revision integer not null,
	change_kind varchar(20) not null,
	note varchar(1000),
	publisher varchar(200) not null,
	due_at timestamp(6) with time zone not null,
	state varchar(20) not null,
	refusal varchar(40),
	ended_at timestamp(6) with time zone,
	constraint scheduled_publication_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index scheduled_publication_meeting_idx on scheduled_publication (meeting_id);

create index scheduled_publication_due_idx on scheduled_publication (state, due_at);

-- Of a token only the hash: who reads this table cannot use a link.
create table preview_link (
	id uuid primary key,
	version bigint not null,
	meeting_id uuid not null,
	token_hash varchar(64) not null unique,
	level varchar(20) not null,
	maker varchar(200) not null,
	made_at timestamp(6) with time zone not null,
	expires_at timestamp(6) with time zone not null,
	revoked_at timestamp(6) with time zone,
	constraint preview_link_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index preview_link_meeting_idx on preview_link (meeting_id);

-- A session and a topic that is in it may go in one save; in which order, nobody knows.
alter table topic drop constraint topic_session_fk;
alter table topic add constraint topic_session_fk foreign key (session_id) references session (id) on delete set null;
