-- What a feature shows of its tables to the features above it: a view a table, with only the columns that others read. A
-- view is part of the statement that names it and keeps no rows; its reader needs the rights on the table itself. Which
-- table is whose and who reads which view stands in docs/tables.md.

-- directory
create algorithm = merge sql security invoker view organization_view as
  select id, code, kind, name, short_name, valid_to, successor_id, successor_by from organization;

create algorithm = merge sql security invoker view account_view as
  select id, login, display_name, organization_id, active, email, language, heads from account;

create algorithm = merge sql security invoker view account_role_view as
  select account_id, role from account_role;

create algorithm = merge sql security invoker view deputyship_view as
  select principal_id, deputy_id, valid_from, valid_to, revoked_at from deputyship;

-- protocol
create algorithm = merge sql security invoker view protocol_view as
  select id, title, meeting_date, registration_number, state, approved_at from protocol;

create algorithm = merge sql security invoker view decision_view as
  select id, protocol_id, item_number, parent_number, ordinal, text, deadline from decision;

create algorithm = merge sql security invoker view doubt_view as
  select protocol_id, severity, resolution from doubt;

create algorithm = merge sql security invoker view control_rule_set_view as
  select code, edition, name, non_working_day_rule from control_rule_set;

-- assignment
create algorithm = merge sql security invoker view assignment_view as
  select id, version, protocol_id, decision_id, decision_number, decision_ordinal, addressed_id, organization_id, role,
         state, next_due, late_after
    from assignment;

create algorithm = merge sql security invoker view control_point_view as
  select id, version, assignment_id, decision_id, label, ordinal, stated_due, original_due, effective_due, state, why,
         extension_pending, executed_on, look_again_on
    from control_point;

create algorithm = merge sql security invoker view control_point_history_view as
  select id, control_point_id, happened_at, to_state, effective_due, extension_pending from control_point_history;

create algorithm = merge sql security invoker view controlled_protocol_view as
  select protocol_id, rule_set, rule_set_edition from controlled_protocol;

create algorithm = merge sql security invoker view controlled_decision_view as
  select protocol_id, decision_id, decision_number, requirements from controlled_decision;

create algorithm = merge sql security invoker view execution_report_view as
  select id, version, control_point_id, organization_id, kind, text, state, author, on_behalf, submitted_at, judged_at,
         verdict
    from execution_report;

create algorithm = merge sql security invoker view evidence_view as
  select report_id from evidence;

create algorithm = merge sql security invoker view extension_request_view as
  select id, version, control_point_id, requested_due, reason, state, asked_by, asked_at from extension_request;

create algorithm = merge sql security invoker view sub_assignment_view as
  select id, version, control_point_id, organization_id, task, due, state, given_at, answered_at, verdict
    from sub_assignment;

create algorithm = merge sql security invoker view point_reminder_view as
  select control_point_id, reminded_on, person, reminded_at from point_reminder;
