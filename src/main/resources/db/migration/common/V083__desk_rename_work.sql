-- Work that was asked for under the name of before is done by who does it now.
update long_work set worker = 'desk.commitments' where worker = 'desk.promises';
