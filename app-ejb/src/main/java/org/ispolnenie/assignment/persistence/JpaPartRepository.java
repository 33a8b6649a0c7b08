package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.part.PartRepository;
import org.ispolnenie.assignment.domain.part.SubAssignment;

/** Parts passed on, on JPA. */
@ApplicationScoped
public class JpaPartRepository implements PartRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<SubAssignment> subAssignment(long id) {
        return Optional.ofNullable(em.find(SubAssignment.class, id));
    }

    @Override
    public Optional<SubAssignment> subAssignmentForChange(long id) {
        return PointLock.withPoint(em, SubAssignment.class, id);
    }

    @Override
    public List<SubAssignment> subAssignments(long controlPointId) {
        return em.createQuery(
                        "select s from SubAssignment s where s.controlPoint.id = :point order by s.id",
                        SubAssignment.class)
                .setParameter("point", controlPointId)
                .getResultList();
    }

    @Override
    public List<SubAssignment> partsOfOpenPoints(long decisionId) {
        return em.createQuery(
                        "select s from SubAssignment s where s.controlPoint.decisionId = :decisionId"
                                + " and s.controlPoint.state in :open order by s.id",
                        SubAssignment.class)
                .setParameter("decisionId", decisionId)
                .setParameter("open", ControlPointState.open())
                .getResultList();
    }

    @Override
    public void addSubAssignments(Collection<SubAssignment> parts) {
        parts.forEach(em::persist);
        em.flush();
    }
}
