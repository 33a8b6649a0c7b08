-- What is due of the measures of roadmaps and of sets, worked out by the features that own them, for whoever reminds of it:
-- a row for every measure, with its date while it is waited for and without one when it is not. See docs/decisions/0080.

-- A measure of an approved roadmap has its progress from the approval on; it is the one row that stays through all versions.
insert into measure_progress (id, version, roadmap_id, measure_key, state, moved_by, moved_at)
select nextval(entity_id), 1, m.roadmap_id, m.measure_key, 'PLANNED', coalesce(v.approved_by, v.written_by),
       coalesce(v.approved_at, v.written_at)
from roadmap r
join roadmap_version v on v.roadmap_id = r.id and v.number = r.approved_version
join roadmap_measure m on m.roadmap_id = r.id and m.from_version <= r.approved_version and m.to_version >= r.approved_version
where not exists (select 1 from measure_progress p where p.roadmap_id = m.roadmap_id and p.measure_key = m.measure_key);

create algorithm = merge sql security invoker view measure_progress_due as
  select p.id, s.school_id organization_id, s.id support_id, j.code work_of, coalesce(m.title, '') title,
         if(p.state = 'PLANNED' and s.excluded_on is null, m.due, null) due
    from measure_progress p
    join roadmap r on r.id = p.roadmap_id
    join project_school s on s.id = r.project_school_id
    join support_project j on j.id = s.project_id
    left join roadmap_measure m on m.roadmap_id = p.roadmap_id and m.measure_key = p.measure_key
      and m.from_version <= r.approved_version and m.to_version >= r.approved_version;

create algorithm = merge sql security invoker view school_curator_view as
  select project_school_id, login, valid_from, valid_to from school_curator;

create algorithm = merge sql security invoker view quality_measure_due as
  select q.id, s.organization_id, cast(null as signed) support_id, s.set_year work_of, q.title,
         if(q.state = 'PLANNED' and s.state = 'ACCEPTED', q.due, null) due
    from quality_measure q
    join quality_set s on s.id = q.set_id;

-- While the region looks at a set nothing can be added to it.
create algorithm = merge sql security invoker view quality_recommendation_due as
  select f.id, s.organization_id, cast(null as signed) support_id, s.set_year work_of, f.text title,
         if(f.feedback is null and f.taken_back_at is null and s.state <> 'SUBMITTED', f.due, null) due
    from quality_recommendation f
    join quality_measure q on q.id = f.measure_id
    join quality_set s on s.id = q.set_id;
