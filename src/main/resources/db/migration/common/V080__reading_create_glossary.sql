-- What abbreviations in agendas stand for. Everybody may read it; editors and administrators keep it.
create table glossary (
	form varchar(20) primary key,
	meaning varchar(200) not null,
	explanation varchar(500) not null,
	changed_by varchar(200) not null,
	changed_at timestamp(6) with time zone not null
);
