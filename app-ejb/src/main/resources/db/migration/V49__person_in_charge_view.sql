-- Whom letters to a body are addressed to.
create algorithm = merge sql security invoker view person_in_charge_view as
  select id, organization_id, name, post, email, valid_from, valid_to from person_in_charge;
