create table audit_entry (
	number bigint primary key,
	happened_at timestamp(6) with time zone not null,
	who varchar(200) not null,
	action varchar(40) not null,
	subject varchar(300) not null,
	value_before varchar(4000),
	value_after varchar(4000),
	hash varchar(64) not null unique
);

-- The end of the chain. Whoever appends locks this one row, never the log. The foreign key
-- also makes H2 refuse to truncate the log, for which it calls no trigger.
create table audit_head (
	id integer primary key check (id = 1),
	newest bigint,
	hash varchar(64) not null,
	constraint audit_head_newest_fk foreign key (newest) references audit_entry (number)
);

create index audit_head_newest_idx on audit_head (newest);

insert into audit_head (id, newest, hash) values (1, null, '');
