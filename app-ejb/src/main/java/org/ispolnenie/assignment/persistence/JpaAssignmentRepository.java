package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.EventDate;
import org.ispolnenie.assignment.domain.Evidence;
import org.ispolnenie.assignment.domain.ExecutionReport;
import org.ispolnenie.assignment.domain.ExtensionRequest;
import org.ispolnenie.assignment.domain.ExtensionState;
import org.ispolnenie.assignment.domain.PointComment;
import org.ispolnenie.assignment.domain.PointReminder;
import org.ispolnenie.assignment.domain.ReportState;
import org.ispolnenie.assignment.domain.SubAssignment;

/** Assignments on JPA; the inserts of an approval go out in batches of a table each. */
@ApplicationScoped
public class JpaAssignmentRepository implements AssignmentRepository {

    private static final List<ControlPointState> OPEN = Arrays.stream(ControlPointState.values())
            .filter(state -> !state.isClosed())
            .toList();

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

    @Override
    public Optional<ControlPoint> controlPointForChange(long id) {
        return em.createQuery(
                        "select c from ControlPoint c join fetch c.assignment where c.id = :id", ControlPoint.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ExecutionReport> report(long id) {
        return Optional.ofNullable(em.find(ExecutionReport.class, id));
    }

    @Override
    public Optional<ExecutionReport> reportForChange(long id) {
        return forChange(ExecutionReport.class, id);
    }

    @Override
    public Optional<ExecutionReport> draftOn(long controlPointId) {
        return em.createQuery(
                        "select r from ExecutionReport r where r.controlPoint.id = :point and r.state = :draft",
                        ExecutionReport.class)
                .setParameter("point", controlPointId)
                .setParameter("draft", ReportState.DRAFT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ExtensionRequest> extensionRequest(long id) {
        return Optional.ofNullable(em.find(ExtensionRequest.class, id));
    }

    @Override
    public Optional<ExtensionRequest> extensionRequestForChange(long id) {
        return forChange(ExtensionRequest.class, id);
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
    public Optional<SubAssignment> subAssignment(long id) {
        return Optional.ofNullable(em.find(SubAssignment.class, id));
    }

    @Override
    public Optional<SubAssignment> subAssignmentForChange(long id) {
        return forChange(SubAssignment.class, id);
    }

    /** The control point first, always: whoever comes by another way waits for it instead of locking each other out. */
    private <T> Optional<T> forChange(Class<T> type, long id) {
        return em.createQuery(
                        "select t.controlPoint.id from " + type.getSimpleName() + " t where t.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .flatMap(this::controlPointForChange)
                .map(point -> em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
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
    public Optional<Evidence> evidence(long id) {
        return Optional.ofNullable(em.find(Evidence.class, id));
    }

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
                        "select d from ControlledDecision d where d.protocolId = :protocol and d.number = :number",
                        ControlledDecision.class)
                .setParameter("protocol", protocolId)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ControlledDecision> controlledDecision(long decisionId) {
        return em.createQuery(
                        "select d from ControlledDecision d where d.decisionId = :decision", ControlledDecision.class)
                .setParameter("decision", decisionId)
                .getResultStream()
                .findFirst();
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
    public boolean isOnControlFor(long protocolId, long organizationId) {
        return !em.createQuery(
                        "select a.id from Assignment a where a.protocolId = :protocol and a.organizationId = :body",
                        Long.class)
                .setParameter("protocol", protocolId)
                .setParameter("body", organizationId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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
    public void add(ExecutionReport report) {
        em.persist(report);
        em.flush();
    }

    @Override
    public void remove(ExecutionReport draft) {
        em.remove(draft);
    }

    @Override
    public void add(ExtensionRequest request) {
        em.persist(request);
        em.flush();
    }

    @Override
    public void add(PointComment comment) {
        em.persist(comment);
        em.flush();
    }

    @Override
    public void addSubAssignments(Collection<SubAssignment> parts) {
        parts.forEach(em::persist);
        em.flush();
    }

    @Override
    public void addControlled(ControlledProtocol protocol, Collection<ControlledDecision> decisions) {
        em.persist(protocol);
        decisions.forEach(em::persist);
        em.flush();
    }

    @Override
    public long openPoints(long decisionId) {
        return em.createQuery(
                        "select count(c) from ControlPoint c where c.assignment.decisionId = :decision"
                                + " and c.state in :open",
                        Long.class)
                .setParameter("decision", decisionId)
                .setParameter("open", OPEN)
                .getSingleResult();
    }

    @Override
    public List<Long> openPoints(long protocolId, Collection<String> decisionNumbers, long organizationId) {
        if (decisionNumbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c.id from ControlPoint c where c.assignment.protocolId = :protocol"
                                + " and c.assignment.decisionNumber in :numbers"
                                + " and c.assignment.organizationId = :body and c.state in :open order by c.id",
                        Long.class)
                .setParameter("protocol", protocolId)
                .setParameter("numbers", decisionNumbers)
                .setParameter("body", organizationId)
                .setParameter("open", OPEN)
                .getResultList();
    }

    @Override
    public List<ControlPoint> openPointsForChange(Collection<Long> decisionIds) {
        // The rows are locked by themselves: entities found with a lock would read their collections one by one.
        Query lock = em.createNativeQuery(
                "select c.id, a.id from control_point c join assignment a on a.id = c.assignment_id"
                        + " where c.decision_id in ("
                        + String.join(", ", Collections.nCopies(decisionIds.size(), "?"))
                        + ") order by c.id for update");
        int position = 0;
        for (long id : decisionIds) {
            lock.setParameter(++position, id);
        }
        lock.getResultList();
        // Their assignments with all of their points: an assignment settles by them.
        return em
                .createQuery(
                        "select a from Assignment a join fetch a.controlPoints p where a.id in"
                                + " (select c.assignment.id from ControlPoint c"
                                + " where c.decisionId in :decisions and c.state in :open) order by a.id, p.ordinal",
                        Assignment.class)
                .setParameter("decisions", decisionIds)
                .setParameter("open", OPEN)
                .getResultList()
                .stream()
                .distinct()
                .flatMap(assignment -> assignment.controlPoints().stream())
                .filter(point -> decisionIds.contains(point.decisionId()) && OPEN.contains(point.state()))
                .toList();
    }

    @Override
    public List<SubAssignment> partsOfOpenPoints(long decisionId) {
        return em.createQuery(
                        "select s from SubAssignment s where s.controlPoint.decisionId = :decision"
                                + " and s.controlPoint.state in :open order by s.id",
                        SubAssignment.class)
                .setParameter("decision", decisionId)
                .setParameter("open", OPEN)
                .getResultList();
    }

    @Override
    public Optional<EventDate> eventDate(long decisionId) {
        return em.createQuery(
                        "select e from EventDate e where e.decisionId = :decision order by e.at desc", EventDate.class)
                .setParameter("decision", decisionId)
                // As it is now, not as it was when this transaction began.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(EventDate date) {
        em.persist(date);
        em.flush();
    }
}
