-- What those who write say to each other beside a text. A remark is kept by itself, never in a revision, with the
-- strictest level that its element had since it was made.
create table remark (
	id uuid primary key,
	meeting_id uuid not null,
	-- The element it stands beside; the dossier itself for the meeting.
	kind varchar(20) not null,
	element_id uuid not null,
	-- The words it is about, as they stood in the text last; null for the element as a whole.
	field varchar(40),
	passage varchar(2000),
	start_at integer,
	gone boolean not null,
	level varchar(20) not null,
	resolved boolean not null,
	-- Who wrote the element; null for whoever writes in the dossier.
	author varchar(200),
	-- Who said or did something about it last.
	turned_by varchar(200) not null,
	turned_at timestamp(6) with time zone not null,
	constraint remark_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index remark_meeting_idx on remark (meeting_id);

create index remark_author_idx on remark (author, resolved);

-- What was said, by whom. Lines are only added.
create table remark_line (
	remark_id uuid not null,
	sequence integer not null,
	kind varchar(20) not null,
	words varchar(2000),
	who varchar(200) not null,
	said_at timestamp(6) with time zone not null,
	constraint remark_line_pk primary key (remark_id, sequence),
	constraint remark_line_remark_fk foreign key (remark_id) references remark (id)
);
