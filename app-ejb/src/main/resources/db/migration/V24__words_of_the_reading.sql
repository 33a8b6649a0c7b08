-- The reading has a bundle of its own: what is asked about a draft is worded from there.
update doubt
   set message = concat('reading.', substring(message, char_length('protocol.') + 1))
 where message like 'protocol.anomaly.%';
