-- A decision that asks nothing of anybody: it was read so, or a person says so on a basis. Approval does not wait for a
-- body to be named for it.
alter table decision add column asks_for_nothing boolean not null default false;
