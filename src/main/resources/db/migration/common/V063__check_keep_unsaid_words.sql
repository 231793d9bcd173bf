-- What was typed to say in a thread with a session that was over by then: it comes back to who opened the page, and
-- nobody else knows the ticket.
create table unsaid (
	ticket uuid primary key,
	person_id uuid not null,
	page varchar(200) not null,
	opened_at timestamp(6) with time zone not null,
	-- Which form of the page, what it is about, and the words; null as long as nothing had to be kept.
	place varchar(60),
	about varchar(20000),
	words varchar(20000)
);

create index unsaid_person_idx on unsaid (person_id, page);
