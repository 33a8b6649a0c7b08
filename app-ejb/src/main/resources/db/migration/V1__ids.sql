-- One sequence for the ids of all tables; a node takes a block of 500 at a time.
create sequence entity_id start with 500 increment by 500 cache 100;
