-- One sequence for the ids of all tables; a node takes a block of 1000 at a time.
create sequence entity_id start with 1000 increment by 1000 cache 100;
