package org.ispolnenie.calendar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ispolnenie.calendar.domain.CalendarException;
import org.ispolnenie.calendar.domain.CalendarRepository;

/** The table of calendar exceptions on JPA. */
@ApplicationScoped
public class JpaCalendarRepository implements CalendarRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    public JpaCalendarRepository() {}

    @Override
    public List<CalendarException> exceptions() {
        return em.createQuery("select e from CalendarException e order by e.day", CalendarException.class)
                .getResultList();
    }

    @Override
    public void add(CalendarException exception) {
        em.persist(exception);
    }
}
