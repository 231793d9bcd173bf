-- What a position is for: a line to take goes to parliament; what to answer when asked and what not to give away do not.
alter table position add column kind varchar(20) default 'LINE' not null;
