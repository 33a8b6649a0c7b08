package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.service.reminder.digest.Digest;
import org.ispolnenie.notification.service.reminder.digest.DigestReader;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;

/** One notice by its id, where it is the account's. */
@ApplicationScoped
public class SqlDigestReader implements DigestReader {

    private static final String HEAD =
            """
            select n.id, n.account_id, n.kind, n.message, n.happened_at, n.superseded_by from notice n
            where n.id = ? and n.kind in (?, ?)
              and n.account_id = (select own.id from account_view own where own.login = ?)
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<Digest.Head> head(String login, long noticeId) {
        return SqlQuery.of(HEAD, noticeId, NoticeKind.DIGEST, NoticeKind.URGENT, login)
                .one(
                        dataSource,
                        row -> new Digest.Head(
                                row.number("id"),
                                row.number("account_id"),
                                row.value(NoticeKind.class, "kind"),
                                Message.parse(row.text("message")),
                                row.moment("happened_at"),
                                row.numberOrNull("superseded_by")));
    }
}
