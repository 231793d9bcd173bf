-- What decides about pages over several dossiers is added up at each request: from this index
-- alone, without the texts of the meetings.
create index meeting_counted on meeting (levels, checks);
