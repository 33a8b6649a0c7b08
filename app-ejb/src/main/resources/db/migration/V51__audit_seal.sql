-- The chain of hashes over audit_entry, without a gap: each hash covers the one before it and one entry. Added shortly after
-- the entries, so that those who write wait for nobody; rows are only ever added. Of two nodes that seal at once the primary
-- key lets one go on.
create table audit_seal (
  seq      bigint not null primary key,
  entry_id bigint not null,
  hash     char(64) character set ascii not null,
  unique key audit_seal_entry (entry_id)
);
