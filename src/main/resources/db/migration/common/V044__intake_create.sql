-- A proposal in work: what intake read from a letter, as its editor has changed it since. It is no dossier, and only
-- its editor sees it.
create table proposal_draft (
	id uuid primary key,
	version bigint not null,
	person_id uuid not null,
	letter_id uuid not null,
	letter_name varchar(200) not null,
	number integer not null,
	ticket uuid not null,
	title varchar(500) not null,
	source varchar(5000000) not null,
	content varchar(5000000) not null,
	before_content varchar(5000000),
	made_at timestamp(6) with time zone not null,
	saved_at timestamp(6) with time zone not null,
	constraint proposal_draft_person_fk foreign key (person_id) references person (id),
	constraint proposal_draft_number_uk unique (letter_id, number)
);

create index proposal_draft_person_idx on proposal_draft (person_id);

create index proposal_draft_saved_idx on proposal_draft (saved_at);
