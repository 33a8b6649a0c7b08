-- What a body was called until a day. Its present name stands in «organization».
create table organization_former_name (
  id              bigint       not null primary key,
  version         bigint       not null,
  organization_id bigint       not null references organization (id),
  name            varchar(400) not null,
  short_name      varchar(200) not null,
  valid_from      date         not null,
  valid_to        date         not null,
  changed_by      varchar(220) not null,
  changed_at      datetime(6)  not null,
  unique key organization_former_name_once (organization_id, valid_from)
);

-- Who answers for a body, from a day to a day, and how they are reached; no account.
create table person_in_charge (
  id              bigint       not null primary key,
  version         bigint       not null,
  organization_id bigint       not null references organization (id),
  name            varchar(200) not null,
  post            varchar(200) not null,
  email           varchar(254) null,
  phone           varchar(100) null,
  valid_from      date         not null,
  valid_to        date         null,
  changed_by      varchar(220) not null,
  changed_at      datetime(6)  not null,
  key person_in_charge_of (organization_id, valid_from)
);

-- What an administrator changed in a body or a group; rows are only ever added.
create table directory_change (
  id              bigint        not null primary key,
  version         bigint        not null,
  organization_id bigint        null references organization (id),
  group_id        bigint        null references organization_group (id),
  happened_at     datetime(6)   not null,
  person          varchar(220)  not null,
  what            text          not null,
  key directory_change_of_body (organization_id, happened_at),
  key directory_change_of_group (group_id, happened_at)
);

alter table organization_group
  add column changed_by varchar(220) null,
  add column changed_at datetime(6) null;

create algorithm = merge sql security invoker view organization_former_name_view as
  select organization_id, name, short_name, valid_from, valid_to from organization_former_name;
