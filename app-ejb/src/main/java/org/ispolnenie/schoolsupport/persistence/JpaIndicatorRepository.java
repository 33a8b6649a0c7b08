package org.ispolnenie.schoolsupport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;

/** Indicators on JPA. */
@ApplicationScoped
public class JpaIndicatorRepository implements IndicatorRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public List<SupportIndicator> indicators(SupportProject project) {
        return em.createQuery(
                        "select i from SupportIndicator i where i.project = :project order by i.ordinal",
                        SupportIndicator.class)
                .setParameter("project", project)
                .getResultList();
    }

    @Override
    public List<IndicatorPlan> plans(ProjectSchool school) {
        return em.createQuery(
                        "select p from IndicatorPlan p join fetch p.indicator i where p.school = :school order by i.ordinal",
                        IndicatorPlan.class)
                .setParameter("school", school)
                // Targets and values of all indicators at once, not one after the other.
                .setHint("eclipselink.batch", "p.targets")
                .setHint("eclipselink.batch", "p.values")
                .setHint("eclipselink.batch", "p.values.figures")
                .setHint("eclipselink.batch", "p.withdrawn")
                .setHint("eclipselink.batch", "p.withdrawn.figures")
                .getResultList();
    }

    @Override
    public Set<String> inUse(SupportProject project) {
        return em.createQuery(
                        "select distinct i.key from IndicatorPlan p join p.indicator i where i.project = :project",
                        String.class)
                .setParameter("project", project)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public void add(SupportIndicator indicator) {
        em.persist(indicator);
    }

    @Override
    public void remove(SupportIndicator indicator) {
        em.remove(indicator);
    }

    @Override
    public void add(IndicatorPlan plan) {
        em.persist(plan);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
