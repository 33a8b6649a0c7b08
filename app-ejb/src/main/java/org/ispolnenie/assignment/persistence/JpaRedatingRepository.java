package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.Redating;
import org.ispolnenie.assignment.domain.RedatingRepository;

/** Acts that moved control points on JPA: a handful of statements, however many points. */
@ApplicationScoped
public class JpaRedatingRepository implements RedatingRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    public JpaRedatingRepository() {}

    /** For tests with an entity manager of their own. */
    public JpaRedatingRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<ControlPoint> controlPointsForChange(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from ControlPoint c join fetch c.assignment where c.id in :ids order by c.id",
                        ControlPoint.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                // What an assignment is to settle from, and what the history is added to, for all of them at once.
                .setHint("eclipselink.batch", "c.assignment.controlPoints")
                .setHint("eclipselink.batch", "c.history")
                .getResultList();
    }

    @Override
    public void add(Redating redating) {
        em.persist(redating);
        em.flush();
    }
}
