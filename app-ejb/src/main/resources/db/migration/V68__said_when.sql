-- The day a measure was done on is what somebody says; when they said so is kept beside it, also once it is confirmed.
-- Of what was confirmed before, nobody knows any more.
alter table measure_progress add column recorded_at datetime(6) null;
update measure_progress set recorded_at = moved_at where state = 'DONE';

-- A value that was entered wrongly is taken back: it leaves the values, so that nothing that reads them counts it, and is
-- kept here with the reason and with what it was.
create table withdrawn_value (
  id bigint not null primary key,
  version bigint not null,
  plan_id bigint not null,
  measured_on date not null,
  measured decimal(20, 6) not null,
  source varchar(20) not null,
  entered_by varchar(220) not null,
  entered_at datetime(6) not null,
  withdrawn_by varchar(220) not null,
  withdrawn_at datetime(6) not null,
  reason text not null,
  key withdrawn_value_plan (plan_id, id),
  constraint withdrawn_value_plan foreign key (plan_id) references indicator_plan (id)
);

create table withdrawn_value_input (
  value_id bigint not null references withdrawn_value (id),
  input_key varchar(40) not null,
  amount decimal(20, 6) not null,
  primary key (value_id, input_key)
);
