package org.ispolnenie.calendar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.calendar.domain.CalendarException;
import org.ispolnenie.calendar.domain.CalendarRepository;

/** The table of calendar exceptions on JPA. */
@ApplicationScoped
public class JpaCalendarRepository implements CalendarRepository {

    private static final String ALL = "select e from CalendarException e order by e.day, e.id";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public List<CalendarException> exceptions() {
        return em.createQuery(ALL, CalendarException.class).getResultList();
    }

    /** Some two hundred rows; locked all together with the gaps between them, so that what is added comes in turn. */
    @Override
    public List<CalendarException> exceptionsForChange() {
        return em.createQuery(ALL, CalendarException.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<CalendarException> exceptionForChange(long id) {
        return Optional.ofNullable(em.find(CalendarException.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(CalendarException exception) {
        em.persist(exception);
    }
}
