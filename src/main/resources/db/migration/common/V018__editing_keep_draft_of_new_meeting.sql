-- What is typed for a meeting that has no dossier yet belongs to none. A form is known by its
-- kind and element alone, so that there is one such draft for each person.
alter table draft alter column meeting_id drop not null;

alter table draft drop constraint draft_element_uk;

alter table draft add constraint draft_element_uk unique (person_id, kind, element_id);

alter table open_form alter column meeting_id drop not null;
