-- A summit has hundreds of topics. How much of this a revision may have the application says,
-- before it saves.
alter table revision alter column content set data type varchar(10000000);
