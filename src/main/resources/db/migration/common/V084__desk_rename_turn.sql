-- Work that waits once only holds its turn under the name it had; with another name it would be done twice.
update long_work set only_key = 'desk.commitments' where only_key = 'desk.promises'
	and not exists (select 1 from long_work other where other.only_key = 'desk.commitments');
