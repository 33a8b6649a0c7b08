-- Rule sets with several codes and editions; the dates of events that words of a decision wait for.

alter table control_rule_set
  -- null: delivered with the product
  add column made_by varchar(220) null,
  add column made_at datetime(6) null;

-- Which rule set is in force where nobody chooses another one; the last choice counts. Rows are only ever added.
create table default_rule_set (
  id        bigint       not null primary key,
  version   bigint       not null,
  code      varchar(60)  not null,
  -- null: delivered with the product
  chosen_by varchar(220) null,
  chosen_at datetime(6)  not null
);

alter table protocol
  -- how its dates were worked out, so that they are shown the same for ever; null while it is a draft
  add column rule_set varchar(60) null,
  add column rule_set_edition int null,
  add column standing_reports varchar(20) null;
update protocol p join controlled_protocol c on c.protocol_id = p.id
  set p.rule_set = c.rule_set, p.rule_set_edition = c.rule_set_edition;
-- Nobody wrote down which approvals asked for yearly reports; their why-lines say it.
update protocol p set p.standing_reports = if(exists (
    select 1 from assignment a join control_point c on c.assignment_id = a.id
    where a.protocol_id = p.id and c.why like '%protocol.deadline.STANDING_YEARLY%'), 'YEARLY', 'NONE')
  where p.rule_set is not null;

-- The day that the words of a decision waited for, as a person entered it. Rows are only ever added; the last one counts.
create table event_date (
  id          bigint       not null primary key,
  version     bigint       not null,
  protocol_id bigint       not null references protocol (id),
  decision_id bigint       not null references decision (id),
  -- in the words of the document; null where the day is the due date itself
  event       text         null,
  event_on    date         not null,
  due         date         not null,
  points      int          not null,
  basis       text         not null,
  person      varchar(220) not null,
  entered_at  datetime(6)  not null,
  key event_date_decision (decision_id, entered_at)
);
