-- A closed account whose personal data were erased. Its login is never given again, so what is left of it is a fingerprint
-- that tells a login without naming it; the login itself stays only until every signature bears the pseudonym instead.
create table account_erasure (
  -- that of the account
  id                 bigint       not null primary key references account (id),
  login_fingerprint  char(64)     character set ascii not null,
  login_left         varchar(100) null,
  erased_by          varchar(220) not null,
  erased_at          datetime(6)  not null,
  signatures_done_at datetime(6)  null,
  unique key account_erasure_login (login_fingerprint),
  key account_erasure_left (login_left)
);
alter table account add column erased_at datetime(6) null;

-- What every verification of the audit has come to: one row, written anew.
create table audit_verification (
  id          tinyint     not null primary key,
  verified_at datetime(6) not null,
  up_to       bigint      not null,
  records     bigint      not null,
  -- the first record that is not as it was made; null: all are
  broken_at   bigint      null
);
