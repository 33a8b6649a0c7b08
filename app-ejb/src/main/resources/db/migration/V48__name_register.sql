-- One row that every taking of a name of a body or a group moves on, so that of two who take one at once the later is told.
create table name_register (
  id      bigint not null primary key,
  version bigint not null
);

insert into name_register (id, version) values (1, 1);
