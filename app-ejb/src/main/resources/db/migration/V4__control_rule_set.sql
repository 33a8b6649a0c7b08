-- The rules of control as data; an edition is never changed, a new one is added.
create table control_rule_set (
  id                    bigint       not null primary key,
  version               bigint       not null,
  code                  varchar(60)  not null,
  edition               int          not null,
  name                  varchar(400) not null,
  act                   varchar(1000) not null,
  non_working_day_rule  varchar(20)  not null,
  no_deadline_term      varchar(20)  not null,
  urgent_days           int          not null,
  operative_days        int          not null,
  due_soon_working_days int          not null,
  extension_lead_days   int          not null,
  yearly_report         varchar(20)  not null,
  unique key control_rule_set_edition (code, edition)
);
