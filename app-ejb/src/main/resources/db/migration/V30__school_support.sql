-- Projects that support schools, and the schools in them. See docs/decisions/0078.
create table support_project (
  id bigint not null primary key,
  version bigint not null,
  code varchar(60) not null,
  title varchar(400) not null,
  title_english varchar(400) null,
  kind varchar(20) not null,
  goal text not null,
  starts_on date null,
  ends_on date null,
  -- the code of the body that carries it on
  operator varchar(40) not null,
  supervisor varchar(200) null,
  -- the decision that ordered it
  basis_protocol_id bigint null,
  basis_decision varchar(200) null,
  changed_by varchar(220) null,
  changed_at datetime(6) null,
  unique key support_project_code (code),
  key support_project_basis (basis_protocol_id, basis_decision),
  constraint support_project_protocol foreign key (basis_protocol_id) references protocol (id)
);

create table support_project_stage (
  project_id bigint not null references support_project (id),
  stage varchar(20) not null,
  starts_on date null,
  ends_on date null,
  primary key (project_id, stage)
);

create table project_school (
  id bigint not null primary key,
  version bigint not null,
  project_id bigint not null,
  school_id bigint not null,
  -- the school while it is in the project, so that it is in it once at a time
  included_school_id bigint null,
  -- why it was chosen, its risks, its partners, as JSON
  profile mediumtext not null,
  -- its leader and members, as JSON
  team mediumtext null,
  included_on date not null,
  included_by varchar(220) not null,
  included_at datetime(6) not null,
  excluded_on date null,
  exclusion_reason text null,
  changed_by varchar(220) not null,
  changed_at datetime(6) not null,
  changes int not null,
  unique key project_school_once (project_id, included_school_id),
  key project_school_stays (project_id, school_id, included_on),
  key project_school_included (included_school_id),
  constraint project_school_project foreign key (project_id) references support_project (id),
  constraint project_school_school foreign key (school_id) references organization (id)
);

create table school_curator (
  id bigint not null primary key,
  version bigint not null,
  project_school_id bigint not null,
  login varchar(100) not null,
  valid_from date not null,
  valid_to date null,
  named_by varchar(220) not null,
  named_at datetime(6) not null,
  key school_curator_login (login, project_school_id),
  constraint school_curator_school foreign key (project_school_id) references project_school (id)
);

create table roadmap (
  id bigint not null primary key,
  version bigint not null,
  project_school_id bigint not null,
  -- the one that is being written
  draft_version int null,
  -- the one that is worked by
  approved_version int null,
  next_key int not null,
  changes int not null,
  unique key roadmap_school (project_school_id),
  constraint roadmap_school_project foreign key (project_school_id) references project_school (id)
);

create table roadmap_version (
  id bigint not null primary key,
  version bigint not null,
  roadmap_id bigint not null,
  number int not null,
  state varchar(20) not null,
  written_by varchar(220) not null,
  written_at datetime(6) not null,
  approved_by varchar(220) null,
  approved_at datetime(6) null,
  unique key roadmap_version_number (roadmap_id, number),
  constraint roadmap_version_roadmap foreign key (roadmap_id) references roadmap (id)
);

-- A measure as it is planned in the versions from … to; the last of them is not known while it still stands.
create table roadmap_measure (
  id bigint not null primary key,
  version bigint not null,
  roadmap_id bigint not null,
  -- which measure it is, over all versions
  measure_key int not null,
  from_version int not null,
  to_version int not null,
  ordinal int not null,
  stage varchar(20) not null,
  title text not null,
  -- in its words, with the day they came to and the reasons for it
  deadline varchar(500) not null,
  due date null,
  due_why text not null,
  responsible text not null,
  expected_result text not null,
  unique key roadmap_measure_key (roadmap_id, measure_key, from_version),
  constraint roadmap_measure_roadmap foreign key (roadmap_id) references roadmap (id)
);

create table measure_progress (
  id bigint not null primary key,
  version bigint not null,
  roadmap_id bigint not null,
  measure_key int not null,
  state varchar(20) not null,
  done_on date null,
  result text null,
  return_reason text null,
  moved_by varchar(220) not null,
  moved_at datetime(6) not null,
  unique key measure_progress_key (roadmap_id, measure_key),
  constraint measure_progress_roadmap foreign key (roadmap_id) references roadmap (id)
);

create table roadmap_evidence (
  id bigint not null primary key,
  version bigint not null,
  roadmap_id bigint not null,
  file_name varchar(300) not null,
  media_type varchar(200) not null,
  size bigint not null,
  sha256 char(64) character set ascii not null,
  added_by varchar(220) not null,
  added_at datetime(6) not null,
  key roadmap_evidence_bytes (sha256),
  constraint roadmap_evidence_roadmap foreign key (roadmap_id) references roadmap (id)
);

create table measure_evidence (
  progress_id bigint not null references measure_progress (id),
  evidence_id bigint not null references roadmap_evidence (id),
  primary key (progress_id, evidence_id)
);

create table support_indicator (
  id bigint not null primary key,
  version bigint not null,
  project_id bigint not null,
  indicator_key varchar(60) not null,
  ordinal int not null,
  title varchar(400) not null,
  unit varchar(40) not null,
  direction varchar(10) not null,
  source varchar(20) not null,
  unique key support_indicator_key (project_id, indicator_key),
  constraint support_indicator_project foreign key (project_id) references support_project (id)
);

create table indicator_plan (
  id bigint not null primary key,
  version bigint not null,
  project_school_id bigint not null,
  indicator_id bigint not null,
  baseline decimal(20, 6) null,
  unique key indicator_plan_once (project_school_id, indicator_id),
  constraint indicator_plan_school foreign key (project_school_id) references project_school (id),
  constraint indicator_plan_indicator foreign key (indicator_id) references support_indicator (id)
);

create table indicator_target (
  plan_id bigint not null references indicator_plan (id),
  target_year int not null,
  target decimal(20, 6) not null,
  primary key (plan_id, target_year)
);

-- Rows are only ever added: of two of one day the later one counts.
create table indicator_value (
  id bigint not null primary key,
  version bigint not null,
  plan_id bigint not null,
  measured_on date not null,
  measured decimal(20, 6) not null,
  source varchar(20) not null,
  entered_by varchar(220) not null,
  entered_at datetime(6) not null,
  key indicator_value_day (plan_id, measured_on, id, measured),
  constraint indicator_value_plan foreign key (plan_id) references indicator_plan (id)
);

create table school_comment (
  id bigint not null primary key,
  version bigint not null,
  project_school_id bigint not null,
  -- what it is about; both null: the school as a whole
  measure_key int null,
  indicator_key varchar(60) null,
  person varchar(220) not null,
  said_at datetime(6) not null,
  text text not null,
  key school_comment_school (project_school_id, id),
  constraint school_comment_school_project foreign key (project_school_id) references project_school (id)
);
