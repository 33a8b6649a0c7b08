-- The outbox: what a person is to be told. Written in the transaction of what happened; read on the pages, sent by e-mail.
create table notice (
  -- rows are only made by «insert … select», so the table counts by itself
  id               bigint       not null auto_increment primary key,
  account_id       bigint       not null references account (id),
  kind             varchar(40)  not null,
  message          text         not null,
  control_point_id bigint       null references control_point (id),
  protocol_id      bigint       null references protocol (id),
  happened_at      datetime(6)  not null,
  read_at          datetime(6)  null,
  -- the name of the happening: told again, it stays one row
  dedupe_key       varchar(120) character set ascii collate ascii_bin not null,
  -- what the sender of e-mail needs: PENDING, SENT, FAILED; the Message-ID stays the same however often it is tried
  email_state      varchar(10)  not null default 'PENDING',
  email_attempts   int          not null default 0,
  email_next_at    datetime(6)  null,
  email_id         char(36)     character set ascii not null,
  unique key notice_once (account_id, dedupe_key),
  key notice_unread (account_id, read_at),
  key notice_list (account_id, id),
  key notice_email (email_state, email_next_at, id)
);
