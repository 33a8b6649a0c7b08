package org.ispolnenie.notification.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.Notice;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.NoticeRepository;
import org.ispolnenie.notification.domain.NoticeTarget;
import org.ispolnenie.notification.domain.PointLabels;
import org.ispolnenie.notification.domain.WorkPlace;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The outbox by SQL: one statement a notice, however many people it is for. */
@ApplicationScoped
public class SqlNoticeRepository implements NoticeRepository, PointLabels {

    private static final String OWN = "account_id = (select a.id from account_view a where a.login = ?)";
    private static final String UNREAD = "select count(*) unread from notice where " + OWN + " and read_at is null";
    private static final String READ =
            "update notice set read_at = coalesce(read_at, ?) where id = ? and " + OWN + " and read_at is null";
    private static final String READ_ALL = "update notice set read_at = ? where " + OWN + " and read_at is null";
    private static final String TARGET =
            "select kind, control_point_id, protocol_id, work_place from notice where id = ? and " + OWN;
    private static final String LABEL = "select label from control_point_view where id = ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public void tell(Notice notice, LocalDate today) {
        OutboxInsert.of(notice, today).ifPresent(insert -> {
            em.flush();
            insert.change(dataSource);
        });
    }

    @Override
    public String label(long controlPointId) {
        em.flush();
        return SqlQuery.of(LABEL, controlPointId).the(dataSource, row -> row.text("label"));
    }

    @Override
    public long unread(String login) {
        return SqlQuery.of(UNREAD, login).the(dataSource, row -> row.number("unread"));
    }

    @Override
    public Optional<NoticeTarget> read(String login, long id, Instant at) {
        SqlQuery.of(READ, at, id, login).change(dataSource);
        return SqlQuery.of(TARGET, id, login)
                .one(
                        dataSource,
                        row -> new NoticeTarget(
                                row.value(NoticeKind.class, "kind"),
                                row.numberOrNull("control_point_id"),
                                row.numberOrNull("protocol_id"),
                                place(row.textOrNull("work_place"))));
    }

    private static @Nullable WorkPlace place(@Nullable String stored) {
        return stored == null ? null : WorkPlace.parse(stored);
    }

    @Override
    public int readAll(String login, Instant at) {
        return SqlQuery.of(READ_ALL, at, login).change(dataSource);
    }
}
