package org.ispolnenie.protocol.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.protocol.domain.deadline.ControlRuleSet;
import org.ispolnenie.protocol.domain.deadline.ControlRuleSetRepository;

/** Rule sets on JPA. */
@ApplicationScoped
public class JpaControlRuleSetRepository implements ControlRuleSetRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    public JpaControlRuleSetRepository() {}

    @Override
    public Optional<ControlRuleSet> newest() {
        return em
                .createQuery("select r from ControlRuleSet r order by r.edition desc", ControlRuleSet.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<String> codes() {
        return em.createQuery("select distinct r.code from ControlRuleSet r", String.class)
                .getResultList();
    }

    @Override
    public void add(ControlRuleSet ruleSet) {
        em.persist(ruleSet);
    }
}
