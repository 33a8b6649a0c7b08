create table organization (
  id           bigint       not null primary key,
  version      bigint       not null,
  code         varchar(40)  not null,
  kind         varchar(40)  not null,
  name         varchar(400) not null,
  short_name   varchar(200) not null,
  parent_id    bigint       null references organization (id),
  valid_from   date         not null,
  valid_to     date         null,
  successor_id bigint       null references organization (id),
  unique key organization_code (code)
);

create table organization_alias (
  organization_id bigint       not null references organization (id),
  ordinal         int          not null,
  alias           varchar(400) not null,
  primary key (organization_id, ordinal)
);

create table organization_group (
  id      bigint       not null primary key,
  version bigint       not null,
  code    varchar(40)  not null,
  name    varchar(400) not null,
  unique key organization_group_code (code)
);

create table organization_group_alias (
  group_id bigint       not null references organization_group (id),
  ordinal  int          not null,
  alias    varchar(400) not null,
  primary key (group_id, ordinal)
);

create table organization_group_member (
  id              bigint not null primary key,
  version         bigint not null,
  group_id        bigint not null references organization_group (id),
  organization_id bigint not null references organization (id),
  valid_from      date   not null,
  valid_to        date   null,
  unique key organization_group_member_once (group_id, organization_id, valid_from)
);

create table account (
  id              bigint       not null primary key,
  version         bigint       not null,
  login           varchar(100) not null,
  display_name    varchar(200) not null,
  password_hash   varchar(400) not null,
  organization_id bigint       null references organization (id),
  active          boolean      not null,
  failed_attempts int          not null,
  locked_until    datetime(6)  null,
  unique key account_login (login)
);

create table account_role (
  account_id bigint      not null references account (id),
  role       varchar(40) not null,
  primary key (account_id, role)
);
