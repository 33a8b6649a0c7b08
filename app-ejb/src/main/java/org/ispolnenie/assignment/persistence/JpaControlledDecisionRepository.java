package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.domain.ControlledProtocol;

/** Protocols and decisions on control, on JPA. */
@ApplicationScoped
public class JpaControlledDecisionRepository implements ControlledDecisionRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<ControlledDecision> controlledDecision(long protocolId, String number) {
        return decision(protocolId, number, LockModeType.NONE);
    }

    @Override
    public Optional<ControlledDecision> controlledDecisionForChange(long protocolId, String number) {
        return decision(protocolId, number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<ControlledDecision> decision(long protocolId, String number, LockModeType lock) {
        return em.createQuery(
                        "select d from ControlledDecision d where d.protocolId = :protocolId and d.number = :number",
                        ControlledDecision.class)
                .setParameter("protocolId", protocolId)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ControlledDecision> controlledDecision(long decisionId) {
        return em.createQuery(
                        "select d from ControlledDecision d where d.decisionId = :decisionId", ControlledDecision.class)
                .setParameter("decisionId", decisionId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void changedBeside(ControlledDecision decision) {
        em.lock(decision, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    @Override
    public Optional<ControlledProtocol> controlledProtocol(long protocolId) {
        return protocol(protocolId, LockModeType.NONE);
    }

    @Override
    public Optional<ControlledProtocol> controlledProtocolForChange(long protocolId) {
        return protocol(protocolId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<ControlledProtocol> protocol(long protocolId, LockModeType lock) {
        return em.createQuery("select p from ControlledProtocol p where p.protocolId = :id", ControlledProtocol.class)
                .setParameter("id", protocolId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void addControlled(ControlledProtocol protocol, Collection<ControlledDecision> decisions) {
        em.persist(protocol);
        decisions.forEach(em::persist);
        em.flush();
    }
}
