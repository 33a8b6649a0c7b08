-- What is to bear out that a measure was done, in words; null: whatever does.
alter table roadmap_measure add column evidence_wanted text null;
