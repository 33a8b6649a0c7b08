package org.ispolnenie.redating.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.redating.domain.Redating;
import org.ispolnenie.redating.domain.RedatingRepository;

/** Acts that moved control points on JPA: a handful of statements, however many points. */
@ApplicationScoped
public class JpaRedatingRepository implements RedatingRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    /** Points first and assignments then, as whoever changes one of them does: nobody locks the other out. */
    @Override
    public List<ControlPoint> controlPointsForChange(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = new TreeSet<>(ids);
        lock(wanted);
        List<Assignment> assignments = em.createQuery(
                        "select a from Assignment a where a.id in"
                                + " (select c.assignment.id from ControlPoint c where c.id in :ids) order by a.id",
                        Assignment.class)
                .setParameter("ids", wanted)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.batch", "a.controlPoints")
                .getResultList();
        if (assignments.isEmpty()) {
            return List.of();
        }
        // Those beside them too: an assignment settles from all its points as they are now.
        return em
                .createQuery("select c from ControlPoint c where c.assignment in :assignments", ControlPoint.class)
                .setParameter("assignments", assignments)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.batch", "c.history")
                .getResultList()
                .stream()
                .filter(point -> wanted.contains(point.id()))
                .toList();
    }

    private void lock(Collection<Long> ids) {
        Query statement = em.createNativeQuery("select id from control_point where id in ("
                + String.join(", ", Collections.nCopies(ids.size(), "?")) + ") order by id for update");
        int place = 1;
        for (long id : ids) {
            statement.setParameter(place++, id);
        }
        statement.getResultList();
    }

    @Override
    public void add(Redating redating) {
        em.persist(redating);
        em.flush();
    }
}
