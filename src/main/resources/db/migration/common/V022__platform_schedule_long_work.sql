-- The table of db-scheduler 16.12.0, which does long work: a row for each piece of work whose turn is to come.
create table scheduled_tasks (
	task_name varchar(100) not null,
	task_instance varchar(100) not null,
	task_data bytea,
	execution_time timestamp(6) with time zone not null,
	picked boolean not null,
	picked_by varchar(50),
	last_success timestamp(6) with time zone,
	last_failure timestamp(6) with time zone,
	consecutive_failures integer,
	last_heartbeat timestamp(6) with time zone,
	version bigint not null,
	primary key (task_name, task_instance)
);

create index scheduled_tasks_time_idx on scheduled_tasks (execution_time);

create index scheduled_tasks_heartbeat_idx on scheduled_tasks (last_heartbeat);

-- What was asked for before gets its turn from here on.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'long-work', cast(id as varchar(100)), due_at, false, 1 from long_work where state in ('QUEUED', 'RUNNING');

alter table long_work drop column handed_over;

drop view jobrunr_jobs_stats;

drop table jobrunr_jobs;

drop table jobrunr_recurring_jobs;

drop table jobrunr_backgroundjobservers;

drop table jobrunr_metadata;
