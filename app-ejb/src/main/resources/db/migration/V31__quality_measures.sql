-- Measures of quality management: frameworks, sets of measures, what the region says of them. See docs/decisions/0079.
create table quality_framework (
  id bigint not null primary key,
  version bigint not null,
  framework_year int not null,
  edition int not null,
  -- title, directions, and what of an earlier year they go on from, as JSON
  content mediumtext not null,
  made_by varchar(200) null,
  made_at datetime(6) null,
  unique key quality_framework_year (framework_year)
);

create table quality_set (
  id bigint not null primary key,
  version bigint not null,
  organization_id bigint not null,
  set_year int not null,
  state varchar(20) not null,
  round int not null,
  changes int not null,
  unique key quality_set_of (set_year, organization_id),
  constraint quality_set_organization foreign key (organization_id) references organization (id)
);

create table quality_set_move (
  id bigint not null primary key,
  version bigint not null,
  set_id bigint not null,
  ordinal int not null,
  to_state varchar(20) not null,
  words text null,
  person varchar(200) not null,
  happened_at datetime(6) not null,
  unique key quality_set_move_order (set_id, ordinal),
  constraint quality_set_move_set foreign key (set_id) references quality_set (id)
);

create table quality_stage_review (
  id bigint not null primary key,
  version bigint not null,
  set_id bigint not null,
  round int not null,
  direction varchar(20) not null,
  stage varchar(20) not null,
  confirmed boolean not null,
  score int null,
  comment text null,
  -- whether it is what the region says now
  latest boolean not null,
  reviewed_by varchar(200) not null,
  reviewed_at datetime(6) not null,
  key quality_stage_review_latest (set_id, latest, direction, stage),
  constraint quality_stage_review_set foreign key (set_id) references quality_set (id)
);

create table quality_measure (
  id bigint not null primary key,
  version bigint not null,
  set_id bigint not null,
  direction varchar(20) not null,
  stage varchar(20) not null,
  title varchar(1000) not null,
  basis_kind varchar(20) not null,
  basis text null,
  responsible varchar(1000) not null,
  deadline varchar(500) not null,
  due date null,
  due_why text not null,
  target_group varchar(1000) null,
  indicator varchar(1000) not null,
  indicator_unit varchar(100) null,
  indicator_source varchar(1000) not null,
  better_value varchar(20) not null,
  value_before decimal(24, 6) null,
  value_after decimal(24, 6) null,
  measured_on date null,
  expected_effect text null,
  state varchar(20) not null,
  state_words text null,
  written_by varchar(200) not null,
  written_at datetime(6) not null,
  writings int not null,
  key quality_measure_place (set_id, direction, stage, state),
  constraint quality_measure_set foreign key (set_id) references quality_set (id)
);

create table quality_document (
  id bigint not null primary key,
  version bigint not null,
  measure_id bigint not null,
  file_name varchar(255) not null,
  media_type varchar(200) not null,
  size bigint not null,
  sha256 char(64) character set ascii not null,
  added_by varchar(200) not null,
  added_at datetime(6) not null,
  key quality_document_hash (sha256),
  constraint quality_document_measure foreign key (measure_id) references quality_measure (id)
);

create table quality_order (
  id bigint not null primary key,
  version bigint not null,
  protocol_id bigint not null,
  -- of an item
  number varchar(200) not null,
  set_year int not null,
  ordered_by varchar(200) not null,
  ordered_at datetime(6) not null,
  unique key quality_order_number (protocol_id, number),
  constraint quality_order_protocol foreign key (protocol_id) references protocol (id)
);

create table quality_decision (
  id bigint not null primary key,
  version bigint not null,
  set_id bigint not null,
  act varchar(400) not null,
  number varchar(100) not null,
  decided_on date not null,
  file_name varchar(255) null,
  media_type varchar(200) null,
  size bigint null,
  sha256 char(64) character set ascii null,
  recorded_by varchar(200) not null,
  recorded_at datetime(6) not null,
  taken_back_reason text null,
  taken_back_by varchar(200) null,
  taken_back_at datetime(6) null,
  key quality_decision_hash (sha256),
  constraint quality_decision_set foreign key (set_id) references quality_set (id)
);

create table quality_decision_measure (
  decision_id bigint not null,
  measure_id bigint not null,
  primary key (decision_id, measure_id),
  constraint quality_decision_measure_decision foreign key (decision_id) references quality_decision (id),
  constraint quality_decision_measure_measure foreign key (measure_id) references quality_measure (id)
);

create table quality_recommendation (
  id bigint not null primary key,
  version bigint not null,
  measure_id bigint not null,
  text text not null,
  addressees varchar(1000) not null,
  published_on date not null,
  deadline varchar(500) not null,
  due date null,
  due_why text not null,
  recorded_by varchar(200) not null,
  recorded_at datetime(6) not null,
  feedback text null,
  feedback_by varchar(200) null,
  feedback_at datetime(6) null,
  taken_back_reason text null,
  taken_back_by varchar(200) null,
  taken_back_at datetime(6) null,
  constraint quality_recommendation_measure foreign key (measure_id) references quality_measure (id)
);
