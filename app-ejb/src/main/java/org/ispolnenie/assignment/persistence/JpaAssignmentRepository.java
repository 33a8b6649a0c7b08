package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.PointComment;
import org.ispolnenie.assignment.domain.PointReminder;

/** Assignments on JPA; the inserts of an approval go out in batches of a table each. */
@ApplicationScoped
public class JpaAssignmentRepository implements AssignmentRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

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

    @Override
    public Optional<ControlPoint> controlPointForChange(long id) {
        return PointLock.point(em, id);
    }

    @Override
    public boolean isOnControlFor(long protocolId, long organizationId) {
        return !em.createQuery(
                        "select a.id from Assignment a where a.protocolId = :protocolId and a.organizationId = :body",
                        Long.class)
                .setParameter("protocolId", protocolId)
                .setParameter("body", organizationId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public long openPoints(long decisionId) {
        return em.createQuery(
                        "select count(c) from ControlPoint c where c.assignment.decisionId = :decisionId"
                                + " and c.state in :open",
                        Long.class)
                .setParameter("decisionId", decisionId)
                .setParameter("open", ControlPointState.open())
                .getSingleResult();
    }

    @Override
    public List<Long> openPoints(long protocolId, Collection<String> decisionNumbers, long organizationId) {
        if (decisionNumbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c.id from ControlPoint c where c.assignment.protocolId = :protocolId"
                                + " and c.assignment.decisionNumber in :numbers"
                                + " and c.assignment.organizationId = :body and c.state in :open order by c.id",
                        Long.class)
                .setParameter("protocolId", protocolId)
                .setParameter("numbers", decisionNumbers)
                .setParameter("body", organizationId)
                .setParameter("open", ControlPointState.open())
                .getResultList();
    }

    @Override
    public List<ControlPoint> openPointsForChange(Collection<Long> decisionIds) {
        if (decisionIds.isEmpty()) {
            return List.of();
        }
        // The rows are locked by themselves: entities found with a lock would read their collections one by one.
        lock(
                "select c.id, a.id from control_point c join assignment a on a.id = c.assignment_id where c.decision_id in",
                decisionIds);
        // Their assignments with all of their points: an assignment settles by them.
        return em
                .createQuery(
                        "select a from Assignment a join fetch a.controlPoints p where a.id in"
                                + " (select c.assignment.id from ControlPoint c"
                                + " where c.decisionId in :decisions and c.state in :open) order by a.id, p.ordinal",
                        Assignment.class)
                .setParameter("decisions", decisionIds)
                .setParameter("open", ControlPointState.open())
                .getResultList()
                .stream()
                .distinct()
                .flatMap(assignment -> assignment.controlPoints().stream())
                .filter(point -> decisionIds.contains(point.decisionId())
                        && !point.state().isClosed())
                .toList();
    }

    /** Points first and assignments then, as whoever changes one of them does: nobody locks the other out. */
    @Override
    public List<ControlPoint> controlPointsForChange(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = new TreeSet<>(ids);
        lock("select c.id from control_point c where c.id in", wanted);
        List<Assignment> assignments = em.createQuery(
                        "select a from Assignment a where a.id in"
                                + " (select c.assignment.id from ControlPoint c where c.id in :ids) order by a.id",
                        Assignment.class)
                .setParameter("ids", wanted)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.batch", "a.controlPoints")
                .getResultList();
        if (assignments.isEmpty()) {
            return List.of();
        }
        // Those beside them too: an assignment settles from all its points as they are now.
        return em
                .createQuery("select c from ControlPoint c where c.assignment in :assignments", ControlPoint.class)
                .setParameter("assignments", assignments)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.batch", "c.history")
                .getResultList()
                .stream()
                .filter(point -> wanted.contains(point.id()))
                .toList();
    }

    private void lock(String rows, Collection<Long> ids) {
        Query statement = em.createNativeQuery(
                rows + " (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ") order by c.id for update");
        int place = 0;
        for (long id : ids) {
            statement.setParameter(++place, id);
        }
        statement.getResultList();
    }

    @Override
    public boolean isRemindedOn(long controlPointId, LocalDate day) {
        return !em.createQuery(
                        "select r.id from PointReminder r where r.controlPoint.id = :point and r.day = :day",
                        Long.class)
                .setParameter("point", controlPointId)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(PointReminder reminder) {
        em.persist(reminder);
        em.flush();
    }

    @Override
    public void add(PointComment comment) {
        em.persist(comment);
        em.flush();
    }
}
