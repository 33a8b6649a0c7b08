-- The roll-up of a project looks at every measure of its approved roadmaps. Their rows are mostly words that it does not
-- read: with what it does read in the indexes it need not open them.
alter table roadmap_measure
  add key roadmap_measure_due (roadmap_id, from_version, to_version, measure_key, due);
alter table measure_progress
  add key measure_progress_done (roadmap_id, measure_key, state, done_on);
