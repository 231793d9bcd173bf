-- The subject that a topic belongs to and that runs through meetings, in the words of who wrote it. There is no table
-- of themes: a theme that no topic names any more is gone.
alter table topic add column theme varchar(100);

-- What readers ask across dossiers is asked of the copy of current editions. Editions of before have no themes, so
-- that their copies stay as they are.
alter table current_topic add column theme varchar(100);

alter table current_topic add column theme_slug varchar(100);

create index current_topic_theme_idx on current_topic (theme_slug);
