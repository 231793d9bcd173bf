-- How restricted any element was when it was taken out of the working state, with what it
-- inherited then; only what was above PUBLIC. An edition that still holds it is never looser.
create table removed_element (
	meeting_id uuid not null,
	element_id uuid not null,
	level varchar(20) not null,
	constraint removed_element_pk primary key (meeting_id, element_id),
	constraint removed_element_meeting_fk foreign key (meeting_id) references meeting (id)
);

insert into removed_element (meeting_id, element_id, level)
	select meeting_id, position_id, level from removed_position where level <> 'PUBLIC';

drop table removed_position;
