-- Who changed the working calendar and when; a mistaken exception is withdrawn and kept.
alter table calendar_exception
  add column entered_by        varchar(220)  null,
  add column entered_at        datetime(6)   null,
  add column confirmed_by      varchar(220)  null,
  add column confirmed_at      datetime(6)   null,
  add column withdrawn_by      varchar(220)  null,
  add column withdrawn_at      datetime(6)   null,
  add column withdrawal_reason varchar(1000) null;

-- One act that moved control points off days that became non-working. Rows are only ever added.
create table redating (
  id       bigint        not null primary key,
  version  bigint        not null,
  act      varchar(400)  not null,
  basis    varchar(2000) not null,
  person   varchar(220)  not null,
  moved_at datetime(6)   not null,
  points   int           not null,
  key redating_latest (moved_at, id)
);

create table redating_move (
  id               bigint not null primary key,
  version          bigint not null,
  redating_id      bigint not null references redating (id),
  control_point_id bigint not null references control_point (id),
  due_before       date   not null,
  due_after        date   not null,
  unique key redating_move_once (redating_id, control_point_id),
  key redating_move_point (control_point_id)
);
