-- Files that administrators upload to be imported, and what came of each. They are kept here and not on a disk, so that
-- any instance can do the work and a kill loses nothing.
create table register_upload (
	id uuid primary key,
	work_id uuid not null,
	name varchar(200) not null,
	source varchar(200),
	as_of date,
	username varchar(200) not null,
	person_name varchar(200) not null,
	asked_at timestamp(6) with time zone not null,
	ended_at timestamp(6) with time zone,
	-- Null when it was given up.
	report varchar(200000)
);

create index register_upload_asked_idx on register_upload (asked_at);

create index register_upload_ended_idx on register_upload (ended_at);

-- A file in pieces that fit in memory; gone once it is imported.
create table register_upload_part (
	upload_id uuid not null,
	sequence integer not null,
	bytes bytea not null,
	primary key (upload_id, sequence),
	constraint register_upload_part_upload_fk foreign key (upload_id) references register_upload (id)
);

create index register_upload_part_upload_idx on register_upload_part (upload_id);
