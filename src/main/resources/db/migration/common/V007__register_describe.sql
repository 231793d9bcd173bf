-- Until now only the file that ships could fill the register. It is loaded again at the
-- next start, described in full.
delete from official_document;
delete from snapshot;

alter table official_document drop column version;
alter table official_document drop column author;
-- A register may know only that a document exists.
alter table official_document alter column title drop not null;
alter table official_document add column dossier_title varchar(500);
alter table official_document add column chamber varchar(30);
alter table official_document add column session_year integer;
alter table official_document add column dossier_number varchar(20);
alter table official_document add column dossier_suffix varchar(20);
alter table official_document add column paper_number varchar(40);
alter table official_document add column paper_order integer;
-- The id without reprint or correction, session and capitals.
alter table official_document add column plain_id varchar(100) not null;
-- The document that this one came in the place of; the register need not hold it.
alter table official_document add column replaces_id varchar(100);

create index official_document_dossier_idx on official_document (dossier_number, dossier_suffix, paper_order);
create index official_document_plain_idx on official_document (plain_id);
create index official_document_replaces_idx on official_document (replaces_id);

create table official_document_author (
	document_id varchar(100) not null,
	sequence integer not null,
	name varchar(200),
	role varchar(200),
	primary key (document_id, sequence),
	constraint official_document_author_document_fk foreign key (document_id) references official_document (id)
);

create index official_document_author_document_idx on official_document_author (document_id);

-- The words of titles and of authors' names: lower case, a to z and digits only, so that
-- a range of the index holds the words with one beginning whatever the collation.
create table official_document_word (
	word varchar(40) not null,
	document_id varchar(100) not null,
	primary key (word, document_id),
	constraint official_document_word_document_fk foreign key (document_id) references official_document (id)
);

create index official_document_word_document_idx on official_document_word (document_id);
