package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.reminder.LetterRepository;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Marks letters as sent by one statement: where two people do it at once, the second is told that it was done. */
@ApplicationScoped
public class SqlLetterRepository implements LetterRepository {

    private static final String SENT = "update reminder_letter set version = version + 1, sent_by = ?, sent_at = ?,"
            + " sent_how = ? where id = ? and sent_at is null";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public boolean sent(long id, String person, Instant at, String how) {
        return SqlQuery.of(SENT, person, at, how, id).change(dataSource) == 1;
    }
}
