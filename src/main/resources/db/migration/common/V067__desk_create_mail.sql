-- Where and when somebody wants mail. An address is used once its owner said that it is theirs.
create table mail_choice (
	person_id uuid primary key,
	address varchar(254),
	pending varchar(254),
	timing varchar(20) not null,
	digest_hour integer not null,
	language varchar(10) not null,
	constraint mail_choice_person_fk foreign key (person_id) references person (id)
);

-- Of a token only the hash: who reads this table cannot use a link. A mail that is sent again has a link of its own.
create table mail_confirmation (
	token_hash varchar(64) primary key,
	person_id uuid not null,
	address varchar(254) not null,
	expires_at timestamp(6) with time zone not null,
	constraint mail_confirmation_person_fk foreign key (person_id) references person (id)
);

create index mail_confirmation_person_idx on mail_confirmation (person_id);

-- Mails that are made up of what waits. The id is in the Message-ID, so that one that is sent twice is known as one.
create table outgoing_mail (
	id uuid primary key,
	person_id uuid not null,
	purpose varchar(20) not null,
	made_at timestamp(6) with time zone not null,
	state varchar(20) not null,
	attempts integer not null,
	next_try_at timestamp(6) with time zone not null,
	ended_at timestamp(6) with time zone,
	failure varchar(200),
	constraint outgoing_mail_person_fk foreign key (person_id) references person (id)
);

create index outgoing_mail_state_idx on outgoing_mail (state, next_try_at);

create index outgoing_mail_person_idx on outgoing_mail (person_id);

-- Written with the message, in the transaction of what it tells of.
create table outbox_message (
	message_id uuid primary key,
	person_id uuid not null,
	due_at timestamp(6) with time zone not null,
	mail_id uuid,
	constraint outbox_message_message_fk foreign key (message_id) references message (id),
	constraint outbox_message_person_fk foreign key (person_id) references person (id),
	constraint outbox_message_mail_fk foreign key (mail_id) references outgoing_mail (id)
);

create index outbox_message_person_idx on outbox_message (person_id, mail_id);

create index outbox_message_mail_idx on outbox_message (mail_id);

create index outbox_message_due_idx on outbox_message (due_at);

-- The address of somebody's own feed. Of its token only the hash: who reads this table cannot use the address.
create table message_feed (
	person_id uuid primary key,
	token_hash varchar(64) not null unique,
	made_at timestamp(6) with time zone not null,
	constraint message_feed_person_fk foreign key (person_id) references person (id)
);
