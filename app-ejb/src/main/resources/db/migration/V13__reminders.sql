-- The ladder of reminders: who is reminded when, what has been told to whom, and how the engine is doing.

alter table control_point
  -- the day from which the engine looks at the point again: 1000-01-01 at its next run, 9999-12-31 when nothing is awaited
  add column look_again_on date not null default '1000-01-01',
  add key control_point_look (look_again_on, id);
update control_point set look_again_on = '9999-12-31'
  where state not in ('ON_CONTROL', 'RETURNED') or effective_due is null;

alter table controlled_protocol
  -- by which rules its dates were worked out; its ladder of reminders is the newest of that rule set
  add column rule_set varchar(60) not null default 'REGIONAL_ORDERS',
  add column rule_set_edition int not null default 1,
  add key controlled_protocol_rules (rule_set, rule_set_edition);

alter table account
  add column email varchar(254) null,
  add column language varchar(8) character set ascii not null default 'ru',
  -- the head of the body the account belongs to
  add column heads boolean not null default false;

-- An edition is never changed, a new one is added.
create table reminder_ladder (
  id       bigint       not null primary key,
  version  bigint       not null,
  rule_set varchar(60)  not null,
  edition  int          not null,
  act      varchar(1000) not null,
  steps    varchar(2000) not null,
  made_by  varchar(220) not null,
  made_at  datetime(6)  not null,
  unique key reminder_ladder_edition (rule_set, edition)
);

-- One step of the ladder for one control point and one recipient, for one due date: there can be no second.
create table reminder (
  control_point_id bigint   not null references control_point (id),
  due              date     not null,
  -- working days from the due date: -3 is three before, 0 the day itself, 5 five after
  step             smallint not null,
  -- an account, or the body that gets a letter; ids of both come from one sequence
  recipient_id     bigint   not null,
  channel          varchar(10) not null,
  urgent           boolean  not null,
  email            boolean  not null,
  found_on         date     not null,
  found_at         datetime(6) not null,
  -- the notice or the letter that tells it; null while it waits to be told
  message_id       bigint   null,
  primary key (control_point_id, due, step, recipient_id),
  key reminder_message (message_id, recipient_id)
);

-- A letter to be printed, for a body nobody can be written to by e-mail.
create table reminder_letter (
  id              bigint   not null auto_increment primary key,
  version         bigint   not null default 1,
  organization_id bigint   not null references organization (id),
  letter_day      date     not null,
  made_at         datetime(6) not null,
  sent_by         varchar(220) null,
  sent_at         datetime(6) null,
  sent_how        varchar(400) null,
  unique key reminder_letter_once (organization_id, letter_day),
  key reminder_letter_open (sent_at, id)
);

-- One row: whether the engine is paused, and from what time of a working day on it writes.
create table reminder_engine (
  id         tinyint      not null primary key,
  version    bigint       not null default 1,
  send_from  time         not null default '08:00:00',
  paused_by  varchar(220) null,
  paused_at  datetime(6)  null,
  reason     varchar(1000) null
);
insert into reminder_engine (id) values (1);

-- The sweeps that found something to do, or failed.
create table reminder_sweep (
  id           bigint       not null auto_increment primary key,
  node         varchar(200) not null,
  reminding_day date        not null,
  started_at   datetime(6)  not null,
  finished_at  datetime(6)  not null,
  looked_at    bigint       not null default 0,
  found        bigint       not null default 0,
  notices      bigint       not null default 0,
  letters      bigint       not null default 0,
  failed       bigint       not null default 0,
  error        text         null,
  key reminder_sweep_finished (finished_at)
);

-- Every node with its last sweep, whether it found something or not.
create table reminder_node (
  node        varchar(200) not null primary key,
  finished_at datetime(6)  not null,
  millis      bigint       not null,
  error       text         null
);

-- A control point the engine could not deal with; it is tried again, the others go on meanwhile.
create table reminder_failure (
  control_point_id bigint      not null primary key references control_point (id),
  failed_at        datetime(6) not null,
  attempts         int         not null,
  retry_at         datetime(6) not null,
  error            text        not null
);

-- What is to be looked at again because a calendar or a ladder changed; worked off in pieces.
create table reminder_recheck (
  id          bigint      not null auto_increment primary key,
  rule_set    varchar(60) null,
  due_from    date        not null,
  due_to      date        not null,
  after_id    bigint      not null default 0,
  ordered_at  datetime(6) not null
);

alter table notice
  add column email_sent_at datetime(6) null,
  add column email_error text null,
  add key notice_email_sent (account_id, email_sent_at);
-- What happened before there was e-mail is not written about now.
update notice set email_state = 'NONE';
