-- Whoever holds this row fills an empty installation; other instances wait, and find it filled.
create table first_start (
	id integer primary key
);

insert into first_start (id) values (1);
