-- How restricted a position was when it was taken out of the working state. An edition that
-- still holds it is never looser than this. Of positions taken out before, only the edition
-- knows the level.
create table removed_position (
	meeting_id uuid not null,
	position_id uuid not null,
	level varchar(20) not null,
	constraint removed_position_pk primary key (meeting_id, position_id),
	constraint removed_position_meeting_fk foreign key (meeting_id) references meeting (id)
);
