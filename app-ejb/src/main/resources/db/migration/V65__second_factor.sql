-- Second factors of signing in: what a telephone and the server both know, and codes on paper.
create table second_factor (
  account_id   bigint       not null primary key references account (id) on delete cascade,
  -- sealed by the key of the file second-factor.key beside the attachments
  secret       varchar(200) character set ascii not null,
  begun_at     datetime(6)  not null,
  -- when the first code was said; null: it is being set up, and nobody is asked for it
  confirmed_at datetime(6)  null,
  -- the half minute of the last code that let in: no code of it or before it does again
  last_step    bigint       not null
);

-- Those that have not been used: one that was is deleted.
create table recovery_code (
  account_id bigint      not null references account (id) on delete cascade,
  -- keyed by the same file
  code_hash  varchar(44) character set ascii not null,
  primary key (account_id, code_hash)
);
