-- How often somebody asked that every instance make its index anew.
create table search_rebuild (
	id integer primary key,
	asked integer not null
);

insert into search_rebuild (id, asked) values (1, 0);
