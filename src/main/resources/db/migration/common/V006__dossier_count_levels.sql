-- Goes up whenever a level in the working state changes: part of the key of ready pages.
alter table meeting add column levels integer default 0 not null;
