-- The address under which a person's calendar program reads their due dates; of the secret in it only the hash is kept.
create table calendar_feed (
  id          bigint      not null primary key,
  version     bigint      not null,
  account_id  bigint      not null references account (id),
  -- the account again while the address works, null once it was revoked: there can be no second one that works
  live_for    bigint      null,
  secret_hash char(64)    character set ascii not null,
  created_at  datetime(6) not null,
  revoked_at  datetime(6) null,
  last_used   date        null,
  unique key calendar_feed_live (live_for),
  unique key calendar_feed_secret (secret_hash)
);

-- What of a body waits for judgement, and what was judged lately. Costs an entry a report; an approval writes none.
create index execution_report_judged on execution_report (organization_id, judged_at);

-- The same index, wide enough that counting what is due or overdue reads nothing else: thirty bytes more a point, no
-- further index to write. The id stands before what is only carried along, so that a list by date and id is in order.
alter table control_point
  drop key control_point_open,
  add key control_point_open (state, effective_due, id, extension_pending, assignment_id, decision_id);
