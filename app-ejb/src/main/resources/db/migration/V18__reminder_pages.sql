-- What people did to the engine of reminders: paused it and why, let it run again, set its time, ran it.
create table reminder_engine_act (
  id     bigint       not null auto_increment primary key,
  kind   varchar(20)  not null,
  done_at datetime(6)  not null,
  person varchar(220) not null,
  words  varchar(1000) not null
);
