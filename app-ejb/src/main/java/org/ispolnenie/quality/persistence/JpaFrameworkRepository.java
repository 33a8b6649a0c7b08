package org.ispolnenie.quality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.framework.QualityFramework;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.UniqueRow;

/** Frameworks of quality management on JPA. */
@ApplicationScoped
public class JpaFrameworkRepository implements FrameworkRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public List<QualityFramework> all() {
        return em.createQuery("select f from QualityFramework f order by f.year desc", QualityFramework.class)
                .getResultList();
    }

    @Override
    public Optional<QualityFramework> framework(int year) {
        return framework(year, LockModeType.NONE);
    }

    @Override
    public Optional<QualityFramework> frameworkForChange(int year) {
        return framework(year, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<QualityFramework> framework(int year, LockModeType lock) {
        return em.createQuery("select f from QualityFramework f where f.year = :ofYear", QualityFramework.class)
                .setParameter("ofYear", year)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<String> codesInUse(int year) {
        return Set.copyOf(em.createQuery(
                        "select distinct m.direction from QualityMeasure m where m.set.year = :ofYear", String.class)
                .setParameter("ofYear", year)
                .getResultList());
    }

    @Override
    public void add(QualityFramework framework) {
        UniqueRow.add(
                em,
                framework,
                () -> new ConflictException(
                        Message.of("quality.FRAMEWORK_MADE_MEANWHILE", String.valueOf(framework.year()))));
    }
}
