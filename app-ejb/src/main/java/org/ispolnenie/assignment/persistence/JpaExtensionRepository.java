package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ispolnenie.assignment.domain.extension.ExtensionRepository;
import org.ispolnenie.assignment.domain.extension.ExtensionRequest;
import org.ispolnenie.assignment.domain.extension.ExtensionState;

/** Requests for later dates on JPA. */
@ApplicationScoped
public class JpaExtensionRepository implements ExtensionRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<ExtensionRequest> extensionRequestForChange(long id) {
        return PointLock.withPoint(em, ExtensionRequest.class, id);
    }

    @Override
    public Optional<ExtensionRequest> pendingExtension(long controlPointId) {
        return em.createQuery(
                        "select e from ExtensionRequest e where e.controlPoint.id = :point and e.state = :pending",
                        ExtensionRequest.class)
                .setParameter("point", controlPointId)
                .setParameter("pending", ExtensionState.PENDING)
                // Asked by those who hold the control point; without a lock it is read as it was before they waited for
                // it.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ExtensionRequest request) {
        em.persist(request);
        em.flush();
    }
}
