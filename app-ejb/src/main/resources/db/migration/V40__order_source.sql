-- A decision is answered by what bodies have sent on another one, grouped by a column. See docs/decisions/0083.
create table order_source (
  id bigint not null primary key,
  version bigint not null,
  protocol_id bigint not null,
  -- of the item that is answered: «9»
  number varchar(200) not null,
  -- of the item or sub-item whose sheets answer it: «8»
  source_number varchar(200) not null,
  -- the key of the column whose values are the lines of the order
  group_by varchar(60) not null,
  named_by varchar(200) not null,
  named_at datetime(6) not null,
  unique key order_source_number (protocol_id, number),
  constraint order_source_protocol foreign key (protocol_id) references protocol (id)
);
