-- Who keeps an account and knows its password: the administrators here (LOCAL), or a directory service (LDAP).
alter table account
  add column origin varchar(10) character set ascii not null default 'LOCAL';
