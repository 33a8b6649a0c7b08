-- An indicator may be reckoned from figures with names; see docs/decisions/0081.
alter table support_indicator
  add column formula varchar(500) null,
  -- keys and titles of the figures, as JSON
  add column inputs text null;

create table indicator_value_input (
  value_id bigint not null references indicator_value (id),
  input_key varchar(40) not null,
  amount decimal(20, 6) not null,
  primary key (value_id, input_key)
);
