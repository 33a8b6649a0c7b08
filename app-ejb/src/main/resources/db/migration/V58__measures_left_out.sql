-- A version of a roadmap that does without a measure says why, where the measure ends; whether it was overdue then is told
-- where it was cancelled. What was cancelled before has no reason: nobody was asked. See docs/decisions/0078.
alter table roadmap_measure
  add column left_out_because text null;
alter table measure_progress
  add column overdue_when_cancelled boolean not null default false,
  add key measure_progress_cancelled (roadmap_id, state, overdue_when_cancelled);

update measure_progress p
join (select roadmap_id, measure_key, max(from_version) from_version from roadmap_measure group by roadmap_id, measure_key) l
  on l.roadmap_id = p.roadmap_id and l.measure_key = p.measure_key
join roadmap_measure m
  on m.roadmap_id = l.roadmap_id and m.measure_key = l.measure_key and m.from_version = l.from_version
set p.overdue_when_cancelled = true
where p.state = 'CANCELLED' and m.due < date(p.moved_at);
