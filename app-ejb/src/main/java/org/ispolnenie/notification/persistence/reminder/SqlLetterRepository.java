package org.ispolnenie.notification.persistence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.ispolnenie.notification.domain.reminder.LetterRepository;

/** Marks letters as sent by one statement: where two people do it at once, the second is told that it was done. */
@ApplicationScoped
public class SqlLetterRepository implements LetterRepository {

    private static final String SENT = "update reminder_letter set version = version + 1, sent_by = ?2, sent_at = ?3,"
            + " sent_how = ?4 where id = ?1 and sent_at is null";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public boolean sent(long id, String person, Instant at, String how) {
        return em.createNativeQuery(SENT)
                        .setParameter(1, id)
                        .setParameter(2, person)
                        .setParameter(3, SqlReminderRepository.utc(at))
                        .setParameter(4, how)
                        .executeUpdate()
                == 1;
    }
}
