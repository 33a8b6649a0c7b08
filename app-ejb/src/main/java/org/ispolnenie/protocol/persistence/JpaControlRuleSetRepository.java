package org.ispolnenie.protocol.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.protocol.domain.rule.ControlRuleSet;
import org.ispolnenie.protocol.domain.rule.ControlRuleSetRepository;
import org.ispolnenie.protocol.domain.rule.DefaultRuleSet;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.UniqueRow;

/** Rule sets on JPA. */
@ApplicationScoped
public class JpaControlRuleSetRepository implements ControlRuleSetRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<ControlRuleSet> inForce() {
        // One statement: an approval asks it.
        return first(em.createQuery(
                "select r from ControlRuleSet r, DefaultRuleSet d where r.code = d.code"
                        + " order by d.chosenAt desc, r.edition desc",
                ControlRuleSet.class));
    }

    @Override
    public Optional<ControlRuleSet> newest(String code) {
        return first(em.createQuery(
                        "select r from ControlRuleSet r where r.code = :code order by r.edition desc",
                        ControlRuleSet.class)
                .setParameter("code", code));
    }

    @Override
    public Optional<ControlRuleSet> edition(RuleSetEdition edition) {
        return first(em.createQuery(
                        "select r from ControlRuleSet r where r.code = :code and r.edition = :edition",
                        ControlRuleSet.class)
                .setParameter("code", edition.code())
                .setParameter("edition", edition.edition()));
    }

    @Override
    public List<ControlRuleSet> all() {
        return em.createQuery("select r from ControlRuleSet r order by r.code, r.edition desc", ControlRuleSet.class)
                .getResultList();
    }

    @Override
    public void add(ControlRuleSet ruleSet) {
        UniqueRow.add(em, ruleSet, () -> new ConflictException(Message.of("protocol.RULE_SET_EDITED_MEANWHILE")));
    }

    @Override
    public Optional<DefaultRuleSet> chosen() {
        return first(em.createQuery("select d from DefaultRuleSet d order by d.chosenAt desc", DefaultRuleSet.class));
    }

    @Override
    public void choose(DefaultRuleSet chosen) {
        em.persist(chosen);
        em.flush();
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
