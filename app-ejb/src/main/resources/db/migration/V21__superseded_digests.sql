-- A digest nobody has had yet is taken up into the next one: its points, its mail and its place on the page. One letter
-- goes out after a week without mail, and nothing in it is lost.
alter table notice
  -- the newer digest that holds what this one told; null: none
  add column superseded_by bigint null,
  -- what of a person still waits to be mailed
  add key notice_waiting (account_id, email_state);
