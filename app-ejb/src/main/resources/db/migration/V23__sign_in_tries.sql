-- Tries at a login within a while: those of strangers together (address ''), and those from each address the login is
-- known at. A try is taken here, by one statement, before the password is looked at.
create table sign_in_tries (
  login   varchar(100) not null,
  address varchar(64)  not null,
  taken   int          not null,
  free_at datetime(6)  not null,
  primary key (login, address),
  key sign_in_tries_free_at (free_at)
);

-- Where a login has signed in from before.
create table known_address (
  login   varchar(100) not null,
  address varchar(64)  not null,
  last_at datetime(6)  not null,
  primary key (login, address),
  key known_address_last_at (last_at)
);

-- Which logins failed from which address, the last time each.
create table failed_sign_in (
  address   varchar(64)  not null,
  login     varchar(100) not null,
  failed_at datetime(6)  not null,
  primary key (address, login),
  key failed_sign_in_failed_at (failed_at)
);

-- Where too much has failed, one try after another: when the next may be made.
create table sign_in_lane (
  lane    varchar(64) not null primary key,
  refused boolean     not null,
  next_at datetime(6) not null
);

-- Failures are counted above; the columns of the account are read no longer.
alter table account
  modify failed_attempts int not null default 0;
