-- The building or room in which ministers meet.
alter table meeting add column venue varchar(200);
