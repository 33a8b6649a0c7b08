create table protocol (
  id                  bigint       not null primary key,
  version             bigint       not null,
  revision            int          not null,
  sha256              char(64)     character set ascii not null,
  title               text         not null,
  meeting_date        date         null,
  registration_number varchar(400) null,
  state               varchar(20)  not null,
  imported_by         varchar(100) not null,
  imported_at         datetime(6)  not null,
  approved_by         varchar(100) null,
  approved_at         datetime(6)  null,
  rest_basis          text         null,
  unique key protocol_sha256 (sha256)
);

create table protocol_source (
  protocol_id bigint       not null primary key references protocol (id),
  file_name   varchar(400) null,
  media_type  varchar(200) not null,
  bytes       longblob     not null,
  text        longtext     not null
);

create table decision (
  id             bigint        not null primary key,
  version        bigint        not null,
  protocol_id    bigint        not null references protocol (id),
  item_number    varchar(200)   not null,
  parent_number  varchar(200)  null,
  ordinal        int           not null,
  text           mediumtext    not null,
  kind           varchar(40)   not null,
  span_start     int           not null,
  span_end       int           not null,
  deadline       text          not null,
  deadline_start int           null,
  deadline_end   int           null,
  key decision_protocol (protocol_id, ordinal),
  fulltext key decision_text (text)
);

create table decision_party (
  decision_id bigint       not null references decision (id),
  ordinal     int          not null,
  raw         text         not null,
  kind        varchar(20)  not null,
  code        varchar(40)  null,
  role        varchar(20)  not null,
  excluded    varchar(1000) not null,
  span_start  int          not null,
  span_end    int          not null,
  primary key (decision_id, ordinal)
);

create table decision_recipient (
  decision_id bigint       not null references decision (id),
  ordinal     int          not null,
  raw         text         not null,
  code        varchar(40)  null,
  person      varchar(200) null,
  span_start  int          not null,
  span_end    int          not null,
  primary key (decision_id, ordinal)
);

create table decision_link (
  decision_id bigint      not null references decision (id),
  ordinal     int         not null,
  link_type   varchar(20) not null,
  to_number   varchar(200) not null,
  suggested   boolean     not null,
  primary key (decision_id, ordinal)
);

create table doubt (
  id             bigint       not null primary key,
  version        bigint       not null,
  protocol_id    bigint       not null references protocol (id),
  item_number    varchar(200)  null,
  ordinal        int          not null,
  code           varchar(60)  not null,
  severity       varchar(10)  not null,
  message        text         not null,
  suggestion     text         null,
  span_start     int          null,
  span_end       int          null,
  resolution     varchar(20)  null,
  resolved_value text         null,
  basis          text         null,
  resolved_by    varchar(100) null,
  resolved_at    datetime(6)  null,
  key doubt_protocol (protocol_id, ordinal)
);

-- What people put in place of what was read. Rows are only ever added.
create table correction (
  id           bigint       not null primary key,
  version      bigint       not null,
  protocol_id  bigint       not null references protocol (id),
  item_number  varchar(200) null,
  field        varchar(20)  not null,
  was          mediumtext   not null,
  becomes      mediumtext   not null,
  basis        text         not null,
  person       varchar(100) not null,
  corrected_at datetime(6)  not null,
  key correction_protocol (protocol_id, corrected_at)
);
