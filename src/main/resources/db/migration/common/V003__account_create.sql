create table person (
	id uuid primary key,
	version bigint not null,
	username varchar(80) not null unique,
	name varchar(200) not null,
	password varchar(300),
	clearance varchar(20) not null,
	disabled boolean not null,
	created_at timestamp(6) with time zone not null,
	last_sign_in_at timestamp(6) with time zone,
	subject varchar(600) unique
);

create table person_role (
	person_id uuid not null,
	role varchar(20) not null,
	constraint person_role_pk primary key (person_id, role),
	constraint person_role_person_fk foreign key (person_id) references person (id)
);

-- Of a token only the hash: who reads this table cannot use a link.
create table one_time_link (
	id uuid primary key,
	version bigint not null,
	token_hash varchar(64) not null unique,
	purpose varchar(20) not null,
	person_id uuid,
	expires_at timestamp(6) with time zone not null,
	used_at timestamp(6) with time zone,
	constraint one_time_link_person_fk foreign key (person_id) references person (id)
);

create index one_time_link_person_idx on one_time_link (person_id);

-- The tables of Spring Session JDBC 4.1.
create table spring_session (
	primary_id char(36) not null,
	session_id char(36) not null,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval int not null,
	expiry_time bigint not null,
	principal_name varchar(100),
	constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on spring_session (session_id);

create index spring_session_ix2 on spring_session (expiry_time);

create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
	constraint spring_session_attributes_fk foreign key (session_primary_id)
		references spring_session (primary_id) on delete cascade
);
