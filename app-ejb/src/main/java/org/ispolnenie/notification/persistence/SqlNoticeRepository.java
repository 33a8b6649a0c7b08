package org.ispolnenie.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.notification.domain.Notice;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.NoticeRepository;
import org.ispolnenie.notification.domain.NoticeTarget;
import org.ispolnenie.notification.domain.PointLabels;
import org.jspecify.annotations.Nullable;

/** The outbox by SQL: one statement a notice, however many people it is for. */
@ApplicationScoped
public class SqlNoticeRepository implements NoticeRepository, PointLabels {

    private static final String OWN = "account_id = (select a.id from account a where a.login = ?1)";
    private static final String UNREAD = "select count(*) from notice where " + OWN + " and read_at is null";
    private static final String READ =
            "update notice set read_at = coalesce(read_at, ?3) where id = ?2 and " + OWN + " and read_at is null";
    private static final String READ_ALL = "update notice set read_at = ?2 where " + OWN + " and read_at is null";
    private static final String TARGET =
            "select kind, control_point_id, protocol_id from notice where id = ?2 and " + OWN;
    private static final String LABEL = "select label from control_point where id = ?1";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public void tell(Notice notice, LocalDate today) {
        OutboxInsert insert = OutboxInsert.of(notice, today);
        if (insert.reachesAnybody()) {
            Query statement = em.createNativeQuery(insert.text());
            List<Object> parameters = insert.parameters();
            for (int i = 0; i < parameters.size(); i++) {
                statement.setParameter(i + 1, parameters.get(i));
            }
            statement.executeUpdate();
        }
    }

    @Override
    public String label(long controlPointId) {
        return String.valueOf(
                em.createNativeQuery(LABEL).setParameter(1, controlPointId).getSingleResult());
    }

    @Override
    public long unread(String login) {
        return ((Number) em.createNativeQuery(UNREAD).setParameter(1, login).getSingleResult()).longValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<NoticeTarget> read(String login, long id, Instant at) {
        em.createNativeQuery(READ)
                .setParameter(1, login)
                .setParameter(2, id)
                .setParameter(3, utc(at))
                .executeUpdate();
        List<Object[]> rows = em.createNativeQuery(TARGET)
                .setParameter(1, login)
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new NoticeTarget(NoticeKind.valueOf((String) row[0]), id(row[1]), id(row[2])));
    }

    private static @Nullable Long id(@Nullable Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    @Override
    public int readAll(String login, Instant at) {
        return em.createNativeQuery(READ_ALL)
                .setParameter(1, login)
                .setParameter(2, utc(at))
                .executeUpdate();
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
