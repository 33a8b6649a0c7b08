package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.reminder.LetterRepository;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Marks letters as sent by one statement: where two people do it at once, the second is told that it was done. */
@ApplicationScoped
public class SqlLetterRepository implements LetterRepository {

    private static final String SENT = "update reminder_letter set version = version + 1, sent_by = ?, sent_at = ?,"
            + " sent_how = ? where id = ? and sent_at is null";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public boolean sent(long id, Act act, String how) {
        return SqlQuery.of(SENT, act.by(), act.at(), how, id).change(dataSource) == 1;
    }
}
