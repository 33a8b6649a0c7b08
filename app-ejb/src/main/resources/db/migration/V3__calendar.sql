-- Days that differ from what article 112 of the Labour Code alone would give, each with its act.
create table calendar_exception (
  id            bigint       not null primary key,
  version       bigint       not null,
  exception_day date         not null,
  kind          varchar(40)  not null,
  moved_from    date         null,
  title         varchar(400) not null,
  act           varchar(400) not null,
  act_date      date         null,
  confirmed     boolean      not null,
  key calendar_exception_day (exception_day)
);
