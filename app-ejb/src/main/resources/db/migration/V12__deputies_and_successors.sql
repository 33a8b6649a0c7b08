-- Who stands in for whom, from a day to a day.
create table deputyship (
  id           bigint       not null primary key,
  version      bigint       not null,
  principal_id bigint       not null references account (id),
  deputy_id    bigint       not null references account (id),
  valid_from   date         not null,
  valid_to     date         not null,
  reason       varchar(1000) null,
  named_by     varchar(220) not null,
  named_at     datetime(6)  not null,
  revoked_by   varchar(220) null,
  revoked_at   datetime(6)  null,
  key deputyship_deputy (deputy_id, valid_to),
  key deputyship_principal (principal_id, valid_to)
);

alter table organization
  add column successor_by varchar(220) null,
  add column successor_at datetime(6) null,
  -- what has ended and has a successor: the daily look for what is still to pass on
  add key organization_ended (valid_to, successor_id);

-- A signature is one login, or two with a «>» between: the deputy's and that of whom they stood in for.
alter table protocol modify imported_by varchar(220) not null, modify approved_by varchar(220) null;
alter table doubt modify resolved_by varchar(220) null;
alter table correction modify person varchar(220) not null;
alter table control_point_history modify person varchar(220) not null;
alter table controlled_decision modify closed_by varchar(220) null;
alter table execution_report modify author varchar(220) not null, modify judged_by varchar(220) null;
alter table extension_request modify asked_by varchar(220) not null, modify decided_by varchar(220) null;
alter table sub_assignment modify given_by varchar(220) not null, modify answered_by varchar(220) null;
alter table evidence modify added_by varchar(220) not null;
alter table point_comment modify person varchar(220) not null;
alter table idempotent_request modify caller varchar(220) collate utf8mb4_bin not null;
