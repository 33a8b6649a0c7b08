package org.ispolnenie.quality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import org.ispolnenie.quality.domain.measure.MeasureRepository;
import org.ispolnenie.quality.domain.measure.QualityMeasure;

/** Measures on JPA. */
@ApplicationScoped
public class JpaMeasureRepository implements MeasureRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<QualityMeasure> measure(long id) {
        return Optional.ofNullable(em.find(QualityMeasure.class, id));
    }

    @Override
    public Optional<QualityMeasure> measureForChange(long id) {
        return SetLock.within(em, QualityMeasure.class, "set", id);
    }

    @Override
    public void add(QualityMeasure measure) {
        em.persist(measure);
        em.flush();
    }

    @Override
    public void addAll(Collection<QualityMeasure> all) {
        all.forEach(em::persist);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
