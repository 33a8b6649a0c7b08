package org.ispolnenie.oversight.persistence.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.oversight.domain.feed.CalendarFeed;
import org.ispolnenie.oversight.domain.feed.CalendarFeedRepository;

/** Addresses of calendars on JPA. */
@ApplicationScoped
public class JpaCalendarFeedRepository implements CalendarFeedRepository {

    private static final String LIVE =
            "select f.* from calendar_feed f join account_view a on a.id = f.live_for where a.login = ?1";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public long accountForChange(String login) {
        Number id = (Number) em.createNativeQuery("select id from account_view where login = ?1 for update")
                .setParameter(1, login)
                .getSingleResult();
        return id.longValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<CalendarFeed> live(String login) {
        return em.createNativeQuery(LIVE, CalendarFeed.class)
                .setParameter(1, login)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CalendarFeed feed) {
        // JPA writes what is new before what was changed: the old address would still be in the way.
        em.flush();
        em.persist(feed);
        em.flush();
    }

    @Override
    public void markUsed(long feedId, LocalDate day) {
        em.createQuery("update CalendarFeed f set f.lastUsed = :day where f.id = :id")
                .setParameter("day", day)
                .setParameter("id", feedId)
                .executeUpdate();
    }
}
