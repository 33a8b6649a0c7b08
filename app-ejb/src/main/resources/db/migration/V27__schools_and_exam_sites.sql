-- Schools and exam sites are hundreds of rows: they are listed by kind, and their tables want to know whose they are.
alter table organization
  -- who brought it into the directory, or changed it there last
  add column changed_by varchar(220) null,
  add column changed_at datetime(6) null,
  add key organization_kind (kind, code);

create or replace algorithm = merge sql security invoker view organization_view as
  select id, code, kind, name, short_name, parent_id, valid_from, valid_to, successor_id, successor_by from organization;
