-- Files that the cells of a sheet name. See docs/decisions/0084.
create table sheet_file (
  id bigint not null primary key,
  version bigint not null,
  control_point_id bigint not null,
  -- cells name it so: one name, one file
  file_name varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  media_type varchar(200) not null,
  size bigint not null,
  sha256 char(64) character set ascii not null,
  added_by varchar(200) not null,
  added_at datetime(6) not null,
  unique key sheet_file_name (control_point_id, file_name),
  key sheet_file_bytes (sha256),
  constraint sheet_file_control_point foreign key (control_point_id) references control_point (id)
);
