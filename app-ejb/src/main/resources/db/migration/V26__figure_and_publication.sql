-- What counts as evidence in the form data of a report stands in columns; form_data stays as the sender wrote it.
alter table execution_report
  -- a number, as it was written: 97.50 keeps its last figure, and none is too long
  add column figure mediumtext null,
  add column publication mediumtext null,
  -- whether the form data says anything at all
  add column form_filled boolean not null default false;

-- $.* are the values at the top of an object; nothing of what is no object.
update execution_report
   set figure = if(json_type(json_extract(form_data, '$.figure')) in ('INTEGER', 'DOUBLE'),
                   json_value(form_data, '$.figure'), null),
       publication = if(json_type(json_extract(form_data, '$.publication')) = 'STRING',
                        json_value(form_data, '$.publication'), null),
       form_filled = coalesce(
           replace(replace(json_compact(json_extract(form_data, '$.*')), 'null', ''), ',', '') <> '[]', false)
 where json_valid(form_data) and json_type(form_data) = 'OBJECT';
