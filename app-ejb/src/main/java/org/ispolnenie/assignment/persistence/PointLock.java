package org.ispolnenie.assignment.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlPoint;

/**
 * Locks a control point. Every change takes this lock before any other, so that two changes wait for each other and
 * never block each other for good.
 */
final class PointLock {

    private PointLock() {}

    /** The control point with its assignment. */
    static Optional<ControlPoint> point(EntityManager em, long id) {
        return em.createQuery(
                        "select c from ControlPoint c join fetch c.assignment where c.id = :id", ControlPoint.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What belongs to a control point, which is locked before it. */
    static <T> Optional<T> withPoint(EntityManager em, Class<T> type, long id) {
        return em.createQuery(
                        "select t.controlPoint.id from " + type.getSimpleName() + " t where t.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .flatMap(point -> point(em, point))
                .map(point -> em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
