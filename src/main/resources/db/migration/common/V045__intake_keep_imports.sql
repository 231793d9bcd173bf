-- Which revision of a dossier was made of a letter: what a newer letter is compared with.
create table letter_import (
	id uuid primary key,
	meeting_id uuid not null,
	revision integer not null,
	imported_at timestamp(6) with time zone not null,
	constraint letter_import_meeting_fk foreign key (meeting_id) references meeting (id),
	constraint letter_import_revision_uk unique (meeting_id, revision)
);
