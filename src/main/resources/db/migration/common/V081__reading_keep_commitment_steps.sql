-- What came of a promise to parliament, as a clerk judged it: the sentence that answers it, the paper that discharges it.
-- A proposal that was refused is kept too, so that it is not made again.
create table commitment_step (
	id uuid primary key,
	meeting_id uuid not null,
	commitment_id uuid not null,
	kind varchar(20) not null,
	confirmed boolean not null,
	-- The paper, or the edition with the words of the sentence.
	document varchar(100),
	slug varchar(80),
	edition varchar(4),
	words varchar(1000),
	evidence varchar(1000) not null,
	decided_by varchar(200) not null,
	decided_at timestamp(6) with time zone not null,
	constraint commitment_step_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index commitment_step_meeting_idx on commitment_step (meeting_id);

create index commitment_step_commitment_idx on commitment_step (commitment_id);
