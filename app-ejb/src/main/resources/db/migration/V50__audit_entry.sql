-- What somebody did, written in the transaction that did it. Rows are only ever added: the account of the application needs
-- SELECT and INSERT here. No foreign keys: a key would lock the row of the account until the transaction ends.
create table audit_entry (
  id            bigint       not null auto_increment primary key,
  recorded_at   datetime(6)  not null,
  -- who did it; null: the system, or nobody we know
  account_id    bigint       null,
  -- whom they stood in for
  acting_for_id bigint       null,
  address       varchar(64) character set ascii null,
  action        varchar(60) character set ascii not null,
  entity        varchar(40) character set ascii not null,
  -- ids and codes, with / between; of an account its id
  entity_key    varchar(250) null,
  -- a small JSON of ids, codes and counts: nothing about people, no secrets
  detail        varchar(1000) null,
  key audit_entry_recorded_at (recorded_at),
  key audit_entry_of_account (account_id, recorded_at),
  key audit_entry_of_entity (entity, recorded_at)
);
