-- What was answered to a request that carried an Idempotency-Key, so that its repetition has no second effect.
-- The key is the caller's own: two callers never meet. No status: the effect is under way or was broken off.
create table idempotent_request (
  caller          varchar(100) collate utf8mb4_bin not null,
  idempotency_key varchar(255) character set ascii collate ascii_bin not null,
  request_hash    char(64)     character set ascii collate ascii_bin not null,
  received_at     datetime(6)  not null,
  status          smallint     null,
  location        varchar(400) null,
  etag            varchar(100) character set ascii null,
  body            longtext     null,
  primary key (caller, idempotency_key),
  key idempotent_request_age (received_at)
);
