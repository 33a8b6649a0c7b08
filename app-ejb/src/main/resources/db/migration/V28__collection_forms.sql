-- Collection forms: what a decision gathers in tables. See docs/decisions/0075.
create table collection_form (
  id bigint not null primary key,
  version bigint not null,
  code varchar(60) not null,
  edition int not null,
  -- columns, totals and checks, as JSON
  definition mediumtext not null,
  -- whether a decision has it: from then on it stays as it is
  used boolean not null,
  made_by varchar(200) null,
  made_at datetime(6) null,
  unique key collection_form_edition (code, edition)
);

create table attached_form (
  id bigint not null primary key,
  version bigint not null,
  protocol_id bigint not null,
  -- of an item or a sub-item
  number varchar(200) not null,
  form_id bigint not null,
  attached_by varchar(200) not null,
  attached_at datetime(6) not null,
  unique key attached_form_number (protocol_id, number),
  constraint attached_form_protocol foreign key (protocol_id) references protocol (id),
  constraint attached_form_form foreign key (form_id) references collection_form (id)
);

create table sheet (
  id bigint not null primary key,
  version bigint not null,
  control_point_id bigint not null,
  form_id bigint not null,
  -- the one that is being written; a sending freezes it
  revision int not null,
  next_row int not null,
  row_count int not null,
  -- what totals need to know of the rows, as JSON
  summary mediumtext not null,
  written_by varchar(200) not null,
  written_at datetime(6) not null,
  writings int not null,
  unique key sheet_point (control_point_id),
  constraint sheet_control_point foreign key (control_point_id) references control_point (id),
  constraint sheet_form foreign key (form_id) references collection_form (id)
);

create table sheet_sending (
  id bigint not null primary key,
  version bigint not null,
  sheet_id bigint not null,
  form_id bigint not null,
  report_id bigint not null,
  revision int not null,
  row_count int not null,
  summary mediumtext not null,
  sent_by varchar(200) not null,
  sent_at datetime(6) not null,
  unique key sheet_sending_revision (sheet_id, revision),
  constraint sheet_sending_sheet foreign key (sheet_id) references sheet (id),
  constraint sheet_sending_form foreign key (form_id) references collection_form (id),
  constraint sheet_sending_report foreign key (report_id) references execution_report (id)
);

-- A row as it stands in the revisions from … to; the last of them is not known while it still stands. No version: rows
-- are written under the lock of their sheet.
create table sheet_row (
  sheet_id bigint not null,
  row_key varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  from_revision int not null,
  to_revision int not null,
  ordinal int not null,
  object_id bigint null,
  -- column → value, as JSON
  cells mediumtext not null,
  primary key (sheet_id, row_key, from_revision),
  key sheet_row_order (sheet_id, ordinal, row_key),
  constraint sheet_row_sheet foreign key (sheet_id) references sheet (id),
  constraint sheet_row_object foreign key (object_id) references organization (id)
);
