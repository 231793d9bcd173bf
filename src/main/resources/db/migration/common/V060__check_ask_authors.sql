-- What clerks ask the authors of cited places. A question is kept by itself, never in a revision, with the strictest
-- level that its place had since it was asked.
create table question (
	id uuid primary key,
	meeting_id uuid not null,
	-- The citation it is about, the same in each revision.
	trail uuid not null,
	-- Where the citation stands or stood: the text, and the element; the dossier itself for the introduction.
	part varchar(20) not null,
	element_id uuid not null,
	level varchar(20) not null,
	state varchar(20) not null,
	document varchar(100) not null,
	words varchar(500) not null,
	sentence varchar(50000) not null,
	asked_by varchar(200) not null,
	-- Who is asked; null for whoever writes in the dossier.
	author varchar(200),
	asked_at timestamp(6) with time zone not null,
	turned_at timestamp(6) with time zone not null,
	constraint question_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index question_meeting_idx on question (meeting_id);

create index question_trail_idx on question (trail);

create index question_state_idx on question (state, author);

-- What was said, by whom. Lines are only added.
create table question_turn (
	question_id uuid not null,
	sequence integer not null,
	kind varchar(20) not null,
	words varchar(2000),
	who varchar(200) not null,
	taken_at timestamp(6) with time zone not null,
	revision integer,
	constraint question_turn_pk primary key (question_id, sequence),
	constraint question_turn_question_fk foreign key (question_id) references question (id)
);

-- Until now a question was a decision that nobody could answer: those that stand are asked again.
insert into question (id, meeting_id, trail, part, element_id, level, state, document, words, sentence, asked_by, author,
	asked_at, turned_at)
select d.id, d.meeting_id, d.trail, r.part, coalesce(r.element_id, d.meeting_id), c.level, 'WAITING_FOR_AUTHOR',
	d.document, r.words, d.sentence, d.username, null, d.decided_at, d.decided_at
from decision d join reference_check c on c.trail = d.trail and c.newest join reference r on r.id = c.reference_id
where d.standing_trail is not null and d.choice = 'ASK_AUTHOR';

insert into question_turn (question_id, sequence, kind, words, who, taken_at)
select q.id, 1, 'ASKED', d.note, d.username, d.decided_at
from question q join decision d on d.id = q.id;

update decision set standing_trail = null, withdrawn_by = 'system', withdrawn_at = current_timestamp
where standing_trail is not null and choice = 'ASK_AUTHOR';
