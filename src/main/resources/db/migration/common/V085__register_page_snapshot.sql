-- An import is read in portions, by id. With an index of the import alone H2 read all of it for each portion.
-- The index that a constraint uses goes with the constraint only.
alter table official_document drop constraint official_document_snapshot_fk;
drop index official_document_snapshot_idx;
create index official_document_snapshot_idx on official_document (snapshot_id, id);
alter table official_document add constraint official_document_snapshot_fk
	foreign key (snapshot_id) references snapshot (id);
