-- The day of the letter to parliament that a dossier is.
alter table meeting add column letter_date date;
