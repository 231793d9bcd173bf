-- Which clerk works on a reference. Nothing is refused to others because of it: they see it, and may take it over.
create table reference_hand (
	-- The citation, the same in each revision.
	trail uuid primary key,
	meeting_id uuid not null,
	username varchar(200) not null,
	name varchar(200) not null,
	taken_at timestamp(6) with time zone not null,
	constraint reference_hand_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index reference_hand_meeting_idx on reference_hand (meeting_id);

create index reference_hand_username_idx on reference_hand (username);

-- Decisions that were taken in one go are taken back in one go.
alter table decision add column together uuid;

create index decision_together_idx on decision (together);
