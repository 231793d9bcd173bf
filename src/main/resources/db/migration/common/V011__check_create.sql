-- What checking each reference gave. One row for each reference that is kept, gone with it.
create table reference_check (
	reference_id uuid primary key,
	meeting_id uuid not null,
	revision_id uuid not null,
	sequence integer not null,
	-- Whether this is a reference of the newest revision, which is what clerks work on.
	newest boolean not null,
	first_day date not null,
	level varchar(20) not null,
	kind varchar(20) not null,
	-- The same citation has the same trail in each revision.
	trail uuid not null,
	verdict varchar(20) not null,
	outcome varchar(100000) not null,
	checked_at timestamp(6) with time zone not null,
	constraint reference_check_reference_fk foreign key (reference_id) references reference (id) on delete cascade,
	constraint reference_check_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint reference_check_revision_fk foreign key (revision_id) references revision (id)
);

create index reference_check_meeting_idx on reference_check (meeting_id);

create index reference_check_revision_idx on reference_check (revision_id);

create index reference_check_work_idx on reference_check (newest, first_day, meeting_id, sequence);

create index reference_check_trail_idx on reference_check (trail);

-- What clerks decided. A decision is never removed: one that was withdrawn has no trail to stand for any more.
create table decision (
	id uuid primary key,
	meeting_id uuid not null,
	trail uuid not null,
	-- The trail for as long as the decision stands, so that only one stands for each trail.
	standing_trail uuid unique,
	choice varchar(20) not null,
	should_be varchar(100),
	note varchar(2000),
	document varchar(100) not null,
	sentence varchar(50000) not null,
	verdict varchar(20) not null,
	username varchar(200) not null,
	name varchar(200) not null,
	decided_at timestamp(6) with time zone not null,
	withdrawn_by varchar(200),
	withdrawn_at timestamp(6) with time zone,
	constraint decision_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index decision_meeting_idx on decision (meeting_id);

create index decision_trail_idx on decision (trail);

-- Runs over all dossiers. Which dossiers are done is kept with them, so that a run that was broken off goes on.
create table check_run (
	id uuid primary key,
	work_id uuid not null,
	who varchar(200) not null,
	name varchar(200),
	asked_at timestamp(6) with time zone not null,
	ended_at timestamp(6) with time zone,
	dossiers integer default 0 not null,
	checked integer default 0 not null,
	changed integer default 0 not null
);

create index check_run_asked_idx on check_run (asked_at);

create index check_run_work_idx on check_run (work_id);

create table check_run_dossier (
	run_id uuid not null,
	meeting_id uuid not null,
	checked integer not null,
	changed integer not null,
	primary key (run_id, meeting_id),
	constraint check_run_dossier_run_fk foreign key (run_id) references check_run (id),
	constraint check_run_dossier_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index check_run_dossier_meeting_idx on check_run_dossier (meeting_id);
