package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;

/** Assignments on JPA; the inserts of an approval go out in batches of a table each. */
@ApplicationScoped
public class JpaAssignmentRepository implements AssignmentRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    public JpaAssignmentRepository() {}

    /** For tests with an entity manager of their own. */
    public JpaAssignmentRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public void addAll(Collection<Assignment> assignments) {
        assignments.forEach(em::persist);
        // Here and not at commit, so that what the database refuses comes back as what it is.
        em.flush();
    }

    @Override
    public Optional<ControlPoint> controlPoint(long id) {
        return Optional.ofNullable(em.find(ControlPoint.class, id));
    }
}
