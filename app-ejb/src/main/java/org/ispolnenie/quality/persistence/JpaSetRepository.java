package org.ispolnenie.quality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.SetRepository;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.UniqueRow;

/** Sets of measures on JPA. */
@ApplicationScoped
public class JpaSetRepository implements SetRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<MeasureSet> set(long id) {
        return Optional.ofNullable(em.find(MeasureSet.class, id));
    }

    @Override
    public Optional<MeasureSet> set(long organizationId, int year) {
        return set(organizationId, year, LockModeType.NONE);
    }

    @Override
    public Optional<MeasureSet> setForChange(long id) {
        return SetLock.set(em, id);
    }

    @Override
    public Optional<MeasureSet> setForChange(long organizationId, int year) {
        return set(organizationId, year, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<MeasureSet> set(long organizationId, int year, LockModeType lock) {
        return em.createQuery(
                        "select s from MeasureSet s where s.organizationId = :body and s.year = :ofYear",
                        MeasureSet.class)
                .setParameter("body", organizationId)
                .setParameter("ofYear", year)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(MeasureSet set) {
        UniqueRow.add(
                em,
                set,
                () -> new ConflictException(Message.of("quality.SET_BEGUN_MEANWHILE", String.valueOf(set.year()))));
    }

    @Override
    public void flush() {
        em.flush();
    }
}
