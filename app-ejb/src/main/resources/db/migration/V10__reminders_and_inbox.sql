-- The controller reminds a body of a control point by hand, at most once a day.
create table point_reminder (
  id               bigint       not null primary key,
  version          bigint       not null,
  control_point_id bigint       not null references control_point (id),
  reminded_on      date         not null,
  person           varchar(200) not null,
  reminded_at      datetime(6)  not null,
  unique key point_reminder_once (control_point_id, reminded_on)
);

-- The inbox: drafts with undecided doubts.
create index protocol_state on protocol (state, id);
