-- Sessions of people who have signed in: one whose row is gone ends at its next request, on whichever node that comes.
create table account_session (
  id         bigint       not null primary key,
  account_id bigint       not null references account (id),
  -- of the second cookie, which is nowhere stored itself
  seal_hash  varchar(44) character set ascii not null,
  begun_at   datetime(6)  not null,
  -- written once a minute at most
  seen_at    datetime(6)  not null,
  address    varchar(64)  not null,
  -- in plain words; empty where the browser does not say
  browser    varchar(60)  not null,
  unique key account_session_seal (seal_hash),
  key account_session_account (account_id, seen_at),
  key account_session_seen (seen_at)
);
