package org.ispolnenie.quality.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.ispolnenie.quality.domain.set.MeasureSet;

/** Locks a set of measures. Every change of what belongs to it takes this lock before any other. */
final class SetLock {

    private SetLock() {}

    static Optional<MeasureSet> set(EntityManager em, long id) {
        return em.createQuery("select s from MeasureSet s where s.id = :id", MeasureSet.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * What belongs to a set, which is locked before it.
     *
     * @param path from it to its set
     */
    static <T> Optional<T> within(EntityManager em, Class<T> type, String path, long id) {
        return em.createQuery(
                        "select s.id from " + type.getSimpleName() + " t join t." + path + " s where t.id = :id",
                        Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .flatMap(set -> set(em, set))
                .map(set -> em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
