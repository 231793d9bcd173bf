-- Who is asked to look at a revision, and by when: null for whoever may, and for no day.
alter table review_step add column reviewer varchar(200);
alter table review_step add column due date;
