-- Passwords that an administrator gives: they let in for a while, and only to choose another one.
alter table account
  -- until when such a password lets in; null where the person has chosen it
  add column one_time_until datetime(6) null,
  -- when the account was last changed by a person; moves its version with its roles
  add column changed_at datetime(6) null;
