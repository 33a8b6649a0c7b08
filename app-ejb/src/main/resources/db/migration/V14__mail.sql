-- E-mail: templates an administrator may change, and how the mail server is doing.

-- An edition is never changed, a new one is added; the newest counts. Without any the delivered template does.
create table mail_template (
  id       bigint       not null primary key,
  version  bigint       not null,
  kind     varchar(40)  not null,
  language varchar(8) character set ascii not null,
  edition  int          not null,
  subject  varchar(400) not null,
  text     text         not null,
  html     text         not null,
  made_by  varchar(220) not null,
  made_at  datetime(6)  not null,
  unique key mail_template_edition (kind, language, edition)
);

-- One row: since when the mail server has not answered, and what was heard last.
create table mail_server (
  id           tinyint     not null primary key,
  silent_since datetime(6) null,
  error        text        null
);
insert into mail_server (id) values (1);

-- email_next_at is the moment a mail's state is about: when it is tried next while it waits; when it was sent, given up,
-- withdrawn or found to have no address afterwards. So one index (notice_email) carries every list of the outbox.
update notice set email_next_at = happened_at where email_next_at is null;
