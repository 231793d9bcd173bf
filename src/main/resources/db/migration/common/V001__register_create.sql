create table snapshot (
	id uuid primary key,
	version bigint not null,
	source varchar(200) not null,
	as_of date not null,
	sha256 varchar(64) not null unique,
	row_count integer not null,
	opened_at timestamp(6) with time zone not null,
	completed_at timestamp(6) with time zone
);

create table official_document (
	id varchar(100) primary key,
	version bigint not null,
	snapshot_id uuid not null,
	line_number integer not null,
	title varchar(2000) not null,
	literal boolean not null,
	kind varchar(100),
	status varchar(40),
	author varchar(200),
	document_number varchar(20),
	case_number varchar(20),
	date date,
	constraint official_document_snapshot_fk foreign key (snapshot_id) references snapshot (id)
);

create index official_document_snapshot_idx on official_document (snapshot_id);
