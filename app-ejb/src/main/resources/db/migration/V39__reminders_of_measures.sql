-- Measures are reminded of as control points are. Ids of both come from one sequence, so a reminder needs no more than one.
alter table reminder drop foreign key reminder_ibfk_1;
alter table reminder rename column control_point_id to work_id;
alter table reminder_failure drop foreign key reminder_failure_ibfk_1;
alter table reminder_failure rename column control_point_id to work_id;

-- What the engine has seen of the measures, and when it looks at each again. A control point says that by itself.
create table reminder_agenda (
  work_id       bigint      not null primary key,
  kind          varchar(20) not null,
  -- null: it was not waited for
  due           date        null,
  -- whose ladder it goes by
  rule_set      varchar(60) not null,
  look_again_on date        not null,
  key reminder_agenda_look (look_again_on, work_id)
);

-- The page of measures that a notice leads to.
alter table notice add column work_place varchar(200) null;
