-- What was done to an account: rows are only ever added.
create table account_move (
  id                bigint        not null primary key,
  version           bigint        not null,
  account_id        bigint        not null references account (id),
  act               varchar(40) character set ascii not null,
  -- the signature of who did it
  person            varchar(220)  not null,
  happened_at       datetime(6)   not null,
  reason            varchar(1000) null,
  -- what the account was afterwards
  roles             varchar(200) character set ascii not null,
  organization_code varchar(40)   null,
  key account_move_account (account_id, happened_at, id)
);
