create table assignment (
  id               bigint      not null primary key,
  version          bigint      not null,
  protocol_id      bigint      not null references protocol (id),
  decision_id      bigint      not null references decision (id),
  decision_number  varchar(200) not null,
  decision_ordinal int         not null,
  organization_id  bigint      not null references organization (id),
  role             varchar(20) not null,
  state            varchar(20) not null,
  -- the earliest date that awaits execution; 9999-12-31 when none does, so that it sorts last by the index
  next_due         date        not null,
  unique key assignment_once (decision_id, organization_id),
  -- a body's list by urgency; the register of all bodies by urgency; the board of a protocol
  key assignment_body (organization_id, next_due, id),
  key assignment_due (next_due, id),
  key assignment_protocol (protocol_id, decision_ordinal, organization_id)
);

create table control_point (
  id            bigint      not null primary key,
  version       bigint      not null,
  assignment_id bigint      not null references assignment (id),
  decision_id   bigint      not null references decision (id),
  label         varchar(200) not null,
  ordinal       int         not null,
  stated_due    date        null,
  original_due  date        null,
  effective_due date        null,
  state         varchar(20) not null,
  why           text        not null,
  key control_point_assignment (assignment_id, ordinal),
  key control_point_open (state, effective_due)
);

-- Rows are only ever added.
create table control_point_history (
  id               bigint       not null primary key,
  version          bigint       not null,
  control_point_id bigint       not null references control_point (id),
  happened_at      datetime(6)  not null,
  person           varchar(100) not null,
  from_state       varchar(20)  null,
  to_state         varchar(20)  not null,
  reason           text         null,
  key history_point (control_point_id, happened_at)
);
