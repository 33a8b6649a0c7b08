-- The working life of a control point: reports with evidence, extensions, removal, parts passed on.

alter table assignment
  -- the body the decision addresses; organization_id is the body that answers now: a successor takes over, the board stays
  add column addressed_id bigint null references organization (id),
  -- the earliest date of a point that turns overdue, one whose extension is being decided left out; 9999-12-31 when none does
  add column late_after date not null default '9999-12-31';
update assignment set addressed_id = organization_id, late_after = next_due;
alter table assignment modify addressed_id bigint not null;
alter table assignment drop key assignment_once, add unique key assignment_once (decision_id, addressed_id);

alter table control_point
  add column extension_pending boolean not null default false,
  add column removal_ground varchar(30) null,
  -- when the report that was accepted came in: what was late stays late
  add column executed_on date null;

-- What was in force after each move, so that any past day can be shown.
alter table control_point_history
  add column effective_due date null,
  add column extension_pending boolean not null default false;
update control_point_history h join control_point c on c.id = h.control_point_id set h.effective_due = c.effective_due;

create table controlled_protocol (
  id          bigint      not null primary key,
  version     bigint      not null,
  protocol_id bigint      not null references protocol (id),
  sharing     varchar(20) not null,
  unique key controlled_protocol_once (protocol_id)
);

create table controlled_decision (
  id              bigint       not null primary key,
  version         bigint       not null,
  protocol_id     bigint       not null references protocol (id),
  decision_id     bigint       not null references decision (id),
  decision_number varchar(200) not null,
  ordinal         int          not null,
  requirements    varchar(400) not null,
  accepted_types  varchar(400) not null,
  max_file_bytes  bigint       not null,
  closed_by       varchar(100) null,
  closed_at       datetime(6)  null,
  closing_act     text         null,
  unique key controlled_decision_once (decision_id),
  key controlled_decision_protocol (protocol_id, ordinal)
);

create table execution_report (
  id               bigint       not null primary key,
  version          bigint       not null,
  control_point_id bigint       not null references control_point (id),
  organization_id  bigint       not null references organization (id),
  kind             varchar(10)  not null,
  text             mediumtext   not null,
  act_number       varchar(200) null,
  act_date         date         null,
  form_data        mediumtext   null,
  state            varchar(20)  not null,
  author           varchar(200) not null,
  on_behalf        boolean      not null,
  saved_at         datetime(6)  not null,
  submitted_at     datetime(6)  null,
  judged_by        varchar(200) null,
  judged_at        datetime(6)  null,
  verdict          text         null,
  key execution_report_point (control_point_id, submitted_at),
  -- the inbox: what is to be judged, the oldest first
  key execution_report_inbox (state, submitted_at, id)
);

create table extension_request (
  id               bigint       not null primary key,
  version          bigint       not null,
  control_point_id bigint       not null references control_point (id),
  due_before       date         not null,
  requested_due    date         not null,
  reason           text         not null,
  state            varchar(20)  not null,
  asked_by         varchar(200) not null,
  asked_at         datetime(6)  not null,
  granted_due      date         null,
  decided_by       varchar(200) null,
  decided_at       datetime(6)  null,
  verdict          text         null,
  key extension_request_point (control_point_id, asked_at),
  key extension_request_inbox (state, asked_at, id)
);

-- A part passed on to another body, or a body that takes part; the body of the assignment stays answerable for the whole.
create table sub_assignment (
  id               bigint       not null primary key,
  version          bigint       not null,
  control_point_id bigint       not null references control_point (id),
  parent_id        bigint       null references sub_assignment (id),
  organization_id  bigint       not null references organization (id),
  role             varchar(20)  not null,
  task             text         not null,
  due              date         null,
  state            varchar(20)  not null,
  given_by         varchar(200) not null,
  given_at         datetime(6)  not null,
  answer           text         null,
  answered_by      varchar(200) null,
  answered_at      datetime(6)  null,
  verdict          text         null,
  key sub_assignment_point (control_point_id, id),
  key sub_assignment_body (organization_id, state, due, id)
);

-- A file that bears a report or the answer to a part out. The bytes lie in the file store under their hash.
create table evidence (
  id                bigint       not null primary key,
  version           bigint       not null,
  report_id         bigint       null references execution_report (id),
  sub_assignment_id bigint       null references sub_assignment (id),
  organization_id   bigint       not null references organization (id),
  kind              varchar(20)  null,
  file_name         varchar(255) not null,
  media_type        varchar(120) not null,
  size              bigint       not null,
  sha256            char(64)     character set ascii not null,
  added_by          varchar(200) not null,
  added_at          datetime(6)  not null,
  key evidence_report (report_id),
  key evidence_sub_assignment (sub_assignment_id),
  -- the same file of another body
  key evidence_hash (sha256, organization_id)
);

create table point_comment (
  id               bigint       not null primary key,
  version          bigint       not null,
  control_point_id bigint       not null references control_point (id),
  person           varchar(200) not null,
  said_at          datetime(6)  not null,
  text             text         not null,
  key point_comment_point (control_point_id, said_at)
);
