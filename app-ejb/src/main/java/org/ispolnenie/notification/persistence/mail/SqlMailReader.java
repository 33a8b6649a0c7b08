package org.ispolnenie.notification.persistence.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.service.mail.MailReader;
import org.ispolnenie.notification.service.mail.MailRow;
import org.ispolnenie.notification.service.mail.MailRow.Recipient;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The lists of the outbox by keyset, all along one index: state, moment, id. */
@ApplicationScoped
public class SqlMailReader implements MailReader {

    private static final String COLUMNS =
            """
            select n.id, n.email_state, n.kind, n.message, r.display_name, r.email, b.short_name, c.label, n.happened_at,
                   n.email_attempts, n.email_next_at, n.email_error
            """;
    private static final String JOINS =
            """
            join account_view r on r.id = n.account_id
            left join organization_view b on b.id = r.organization_id
            left join control_point_view c on c.id = n.control_point_id
            """;
    private static final String SERVER =
            """
            select s.silent_since, s.error, e.paused_at
            from mail_server s left join reminder_engine e on e.id = s.id where s.id = 1
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Page<MailRow> page(MailState state, int limit, @Nullable String cursor) {
        List<MailRow> rows = list(state, limit, cursor).all(dataSource, SqlMailReader::row);
        return Page.of(rows, limit, last -> MailCursor.of(last).toString());
    }

    static SqlQuery list(MailState state, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(COLUMNS)
                .add("from (select id from notice force index (notice_email) where email_state = ?", state);
        boolean waiting = state == MailState.PENDING;
        if (cursor != null) {
            MailCursor after = MailCursor.parse(cursor);
            query.add(
                    waiting
                            ? "and email_next_at >= ? and (email_next_at > ? or id > ?)"
                            : "and email_next_at <= ? and (email_next_at < ? or id < ?)",
                    after.at(),
                    after.at(),
                    after.id());
        }
        return query.add(waiting ? "order by email_next_at, id" : "order by email_next_at desc, id desc")
                .add("limit ?) part join notice n on n.id = part.id", limit + 1)
                .add(JOINS)
                .add(waiting ? "order by n.email_next_at, n.id" : "order by n.email_next_at desc, n.id desc");
    }

    @Override
    public Optional<MailRow> find(long id) {
        return SqlQuery.of(COLUMNS)
                .add("from notice n")
                .add(JOINS)
                .add("where n.id = ?", id)
                .one(dataSource, SqlMailReader::row);
    }

    @Override
    public int count(MailState state, int upTo) {
        return (int) SqlQuery.of("select 1 from notice where email_state = ? limit ?", state, upTo)
                .countOf(dataSource);
    }

    @Override
    public ServerState server() {
        return SqlQuery.of(SERVER)
                .the(
                        dataSource,
                        row -> new ServerState(
                                row.momentOrNull("silent_since"),
                                row.textOrNull("error"),
                                row.momentOrNull("paused_at")));
    }

    private static MailRow row(Row row) {
        return new MailRow(
                row.number("id"),
                row.value(MailState.class, "email_state"),
                row.value(NoticeKind.class, "kind"),
                Message.parse(row.text("message")),
                new Recipient(row.text("display_name"), row.textOrNull("email"), row.textOrNull("short_name")),
                row.textOrNull("label"),
                row.moment("happened_at"),
                row.count("email_attempts"),
                row.moment("email_next_at"),
                row.textOrNull("email_error"));
    }
}
