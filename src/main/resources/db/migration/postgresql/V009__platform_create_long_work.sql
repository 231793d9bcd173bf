-- Long work as people follow it, and the tables of JobRunr 8.7.0, which does the work.
create table long_work (
	id uuid primary key,
	worker varchar(100) not null,
	work_order varchar(4000) not null,
	-- Null once the work ended, so that it can be started again.
	only_key varchar(200) unique,
	title varchar(4000) not null,
	leads_to varchar(500),
	started_by varchar(200),
	starter_name varchar(200),
	state varchar(20) not null,
	attempt integer not null,
	handed_over boolean not null,
	done bigint not null,
	total bigint,
	message varchar(4000),
	asked_at timestamp(6) with time zone not null,
	due_at timestamp(6) with time zone not null,
	started_at timestamp(6) with time zone,
	ended_at timestamp(6) with time zone
);

create index long_work_worker_idx on long_work (worker, asked_at);

create index long_work_state_idx on long_work (state, due_at);

create index long_work_ended_idx on long_work (ended_at);

create table jobrunr_jobs (
	id char(36) primary key,
	version integer not null,
	jobasjson text not null,
	jobsignature varchar(512) not null,
	state varchar(36) not null,
	createdat timestamp not null,
	updatedat timestamp not null,
	scheduledat timestamp,
	recurringjobid varchar(128)
);

create index jobrunr_state_idx on jobrunr_jobs (state);

create index jobrunr_job_signature_idx on jobrunr_jobs (jobsignature);

create index jobrunr_job_created_at_idx on jobrunr_jobs (createdat);

create index jobrunr_job_scheduled_at_idx on jobrunr_jobs (scheduledat);

create index jobrunr_job_rci_idx on jobrunr_jobs (recurringjobid);

create index jobrunr_jobs_state_updated_idx on jobrunr_jobs (state, updatedat);

create table jobrunr_recurring_jobs (
	id char(128) primary key,
	version integer not null,
	jobasjson text not null,
	createdat bigint default 0 not null
);

create index jobrunr_recurring_job_created_at_idx on jobrunr_recurring_jobs (createdat);

create table jobrunr_backgroundjobservers (
	id char(36) primary key,
	workerpoolsize integer not null,
	pollintervalinseconds integer not null,
	firstheartbeat timestamp(6) not null,
	lastheartbeat timestamp(6) not null,
	running integer not null,
	systemtotalmemory bigint not null,
	systemfreememory bigint not null,
	systemcpuload numeric(3, 2) not null,
	processmaxmemory bigint not null,
	processfreememory bigint not null,
	processallocatedmemory bigint not null,
	processcpuload numeric(3, 2) not null,
	deletesucceededjobsafter varchar(32),
	permanentlydeletejobsafter varchar(32),
	name varchar(128)
);

create index jobrunr_bgjobsrvrs_fsthb_idx on jobrunr_backgroundjobservers (firstheartbeat);

create index jobrunr_bgjobsrvrs_lsthb_idx on jobrunr_backgroundjobservers (lastheartbeat);

create table jobrunr_metadata (
	id varchar(156) primary key,
	name varchar(92) not null,
	owner varchar(64) not null,
	value text not null,
	createdat timestamp not null,
	updatedat timestamp not null
);

insert into jobrunr_metadata (id, name, owner, value, createdat, updatedat)
	values ('succeeded-jobs-counter-cluster', 'succeeded-jobs-counter', 'cluster', '0', current_timestamp,
		current_timestamp);

create view jobrunr_jobs_stats as
	select coalesce(sum(amount), 0) as total,
		coalesce(sum(case when state = 'AWAITING' then amount else 0 end), 0) as awaiting,
		coalesce(sum(case when state = 'SCHEDULED' then amount else 0 end), 0) as scheduled,
		coalesce(sum(case when state = 'ENQUEUED' then amount else 0 end), 0) as enqueued,
		coalesce(sum(case when state = 'PROCESSING' then amount else 0 end), 0) as processing,
		coalesce(sum(case when state = 'PROCESSED' then amount else 0 end), 0) as processed,
		coalesce(sum(case when state = 'FAILED' then amount else 0 end), 0) as failed,
		coalesce(sum(case when state = 'SUCCEEDED' then amount else 0 end), 0) as succeeded,
		coalesce((select cast(cast(value as char(10)) as decimal(10, 0)) from jobrunr_metadata
			where id = 'succeeded-jobs-counter-cluster'), 0) as alltimesucceeded,
		coalesce(sum(case when state = 'DELETED' then amount else 0 end), 0) as deleted,
		(select count(*) from jobrunr_backgroundjobservers) as nbrofbackgroundjobservers,
		(select count(*) from jobrunr_recurring_jobs) as nbrofrecurringjobs
	from (select state, count(*) as amount from jobrunr_jobs group by state) states;
