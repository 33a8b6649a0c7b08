package org.ispolnenie.quality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.quality.domain.decision.DecisionRepository;
import org.ispolnenie.quality.domain.decision.ManagementDecision;
import org.ispolnenie.quality.domain.decision.Recommendation;

/** Decisions and recommendations on JPA. */
@ApplicationScoped
public class JpaDecisionRepository implements DecisionRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<ManagementDecision> decisionForChange(long id) {
        return SetLock.within(em, ManagementDecision.class, "set", id);
    }

    @Override
    public Optional<Recommendation> recommendation(long id) {
        return Optional.ofNullable(em.find(Recommendation.class, id));
    }

    @Override
    public Optional<Recommendation> recommendationForChange(long id) {
        return SetLock.within(em, Recommendation.class, "analysis.set", id);
    }

    @Override
    public List<Recommendation> recommendationsFrom(long measureId) {
        return em.createQuery(
                        "select r from Recommendation r where r.analysis.id = :measureId order by r.id",
                        Recommendation.class)
                .setParameter("measureId", measureId)
                .getResultList();
    }

    @Override
    public void add(ManagementDecision decision) {
        em.persist(decision);
        em.flush();
    }

    @Override
    public void add(Recommendation recommendation) {
        em.persist(recommendation);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
