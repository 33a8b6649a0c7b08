package org.ispolnenie.notification.persistence.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.service.mail.MailReader;
import org.ispolnenie.notification.service.mail.MailRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
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
            join account r on r.id = n.account_id
            left join organization b on b.id = r.organization_id
            left join control_point c on c.id = n.control_point_id
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
        List<MailRow> rows = list(state, limit, cursor).list(dataSource, SqlMailReader::row);
        boolean more = rows.size() > limit;
        List<MailRow> part = more ? rows.subList(0, limit) : rows;
        return new Page<>(part, more ? MailCursor.of(part.get(limit - 1)).toString() : null, null);
    }

    static SqlQuery list(MailState state, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(COLUMNS)
                .add("from (select id from notice force index (notice_email) where email_state = ?", state.name());
        boolean waiting = state == MailState.PENDING;
        if (cursor != null) {
            MailCursor after = MailCursor.parse(cursor);
            LocalDateTime at = LocalDateTime.ofInstant(after.at(), ZoneOffset.UTC);
            query.add(
                    waiting
                            ? "and email_next_at >= ? and (email_next_at > ? or id > ?)"
                            : "and email_next_at <= ? and (email_next_at < ? or id < ?)",
                    at,
                    at,
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
                .first(dataSource, SqlMailReader::row);
    }

    @Override
    public int count(MailState state, int upTo) {
        return SqlQuery.of(
                        "select count(*) from (select 1 from notice where email_state = ? limit ?) counted",
                        state.name(),
                        upTo)
                .list(dataSource, row -> row.getInt(1))
                .get(0);
    }

    @Override
    public ServerState server() {
        return SqlQuery.of(SERVER)
                .list(
                        dataSource,
                        row -> new ServerState(
                                momentOrNull(row.getObject(1, LocalDateTime.class)),
                                row.getString(2),
                                momentOrNull(row.getObject(3, LocalDateTime.class))))
                .get(0);
    }

    private static MailRow row(ResultSet row) throws SQLException {
        return new MailRow(
                row.getLong(1),
                MailState.valueOf(row.getString(2)),
                NoticeKind.valueOf(row.getString(3)),
                Message.parse(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt(10),
                row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(12));
    }

    private static @Nullable Instant momentOrNull(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
