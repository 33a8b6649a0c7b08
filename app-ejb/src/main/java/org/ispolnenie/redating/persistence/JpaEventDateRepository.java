package org.ispolnenie.redating.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ispolnenie.redating.domain.EventDate;
import org.ispolnenie.redating.domain.EventDateRepository;

/** The entered days on JPA. */
@ApplicationScoped
public class JpaEventDateRepository implements EventDateRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<EventDate> eventDate(long decisionId) {
        return em.createQuery(
                        "select e from EventDate e where e.decisionId = :decisionId order by e.at desc",
                        EventDate.class)
                .setParameter("decisionId", decisionId)
                // As it is now, not as it was when this transaction began.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(EventDate date) {
        em.persist(date);
        em.flush();
    }
}
