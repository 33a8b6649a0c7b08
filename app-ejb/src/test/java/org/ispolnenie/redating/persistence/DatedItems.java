package org.ispolnenie.redating.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.JpaControlledDecisionRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.Decision;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.persistence.JpaProtocolRepository;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;

/** A protocol on control whose items each have one date, the same for all bodies. */
public record DatedItems(EmbeddedDatabase database, long protocolId) {

    public static final Instant NOW = Instant.parse("2019-11-01T06:00:00Z");

    public static OrganizationRef body(EmbeddedDatabase database, String code, String name) {
        return database.inTransaction(em -> {
            Organization body = new Organization(
                    code,
                    OrganizationKind.MUNICIPAL_AUTHORITY,
                    name,
                    name,
                    null,
                    LocalDate.of(2006, 1, 1),
                    List.of(name.toLowerCase(Locale.ROOT)));
            em.persist(body);
            return OrganizationRef.of(body);
        });
    }

    /** The items «1», «2» … with these dates. */
    public static DatedItems putOnControl(EmbeddedDatabase database, List<OrganizationRef> bodies, LocalDate... dates) {
        long id = database.inTransaction(em -> {
            String hash = String.format("%064d", System.nanoTime());
            Protocol protocol = new Protocol(reading(dates.length), hash, new Act("controller", NOW));
            Wired.of(JpaProtocolRepository.class, em)
                    .add(protocol, new ProtocolSource(protocol, "p.txt", "text/plain", new byte[] {1}, "текст"));
            return protocol.id();
        });
        database.doInTransaction(em -> Wired.of(JpaAssignmentRepository.class, em)
                .addAll(plans(em, id, bodies, dates).stream()
                        .flatMap(plan -> plan.assignments().stream()
                                .map(one -> Assignment.putOnControl(id, plan, one, new Act("controller", NOW))))
                        .toList()));
        return new DatedItems(database, id);
    }

    /** The same with the items as they are controlled: with the rules the protocol is under and how far each has come. */
    public static DatedItems putOnControl(
            EmbeddedDatabase database, RuleSetEdition rules, List<OrganizationRef> bodies, LocalDate... dates) {
        DatedItems items = putOnControl(database, bodies, dates);
        database.doInTransaction(em -> Wired.of(JpaControlledDecisionRepository.class, em)
                .addControlled(
                        new ControlledProtocol(items.protocolId, rules),
                        plans(em, items.protocolId, bodies, dates).stream()
                                .map(plan -> new ControlledDecision(items.protocolId, plan))
                                .toList()));
        return items;
    }

    private static List<PlannedDecision> plans(
            EntityManager em, long protocolId, List<OrganizationRef> bodies, LocalDate... dates) {
        List<PlannedDecision> plans = new ArrayList<>();
        for (Decision decision : em.find(Protocol.class, protocolId).items()) {
            LocalDate due = dates[decision.ordinal()];
            List<PlannedPoint> points = List.of(new PlannedPoint(
                    decision.id(),
                    decision.number(),
                    due,
                    due,
                    List.of(Message.of("protocol.deadline.WRITTEN", "до " + due))));
            plans.add(new PlannedDecision(
                    decision.id(),
                    decision.number(),
                    decision.ordinal(),
                    decision.kind(),
                    decision.text(),
                    points,
                    bodies.stream()
                            .map(body -> new PlannedAssignment(body, points))
                            .toList(),
                    List.of()));
        }
        return plans;
    }

    /** Changes the control point of an item for a body. */
    public long change(String number, OrganizationRef body, Consumer<ControlPoint> change) {
        return database.inTransaction(em -> {
            ControlPoint point = em.createQuery(
                            "select c from ControlPoint c where c.assignment.protocolId = :protocol"
                                    + " and c.label = :number and c.assignment.organizationId = :body",
                            ControlPoint.class)
                    .setParameter("protocol", protocolId)
                    .setParameter("number", number)
                    .setParameter("body", body.id())
                    .getSingleResult();
            change.accept(point);
            return point.id();
        });
    }

    public long point(String number, OrganizationRef body) {
        return change(number, body, point -> {});
    }

    /** The final report of a body on an item is handed in, and accepted where a time is given for it: its id. */
    public long report(String number, OrganizationRef body, Instant at, Instant... acceptedAt) {
        long id = point(number, body);
        return database.inTransaction(em -> {
            ExecutionReport report =
                    ExecutionReport.draft(em.find(ControlPoint.class, id), false, new Act("executor", at));
            report.write(
                    new ReportContent(ReportKind.FINAL, "Сделано", null, null, FormData.NONE), new Act("executor", at));
            report.submit(
                    new EvidenceContract(List.of(), Set.of(FileType.PDF), 1 << 20),
                    WorkDone.NONE,
                    new Act("executor", at));
            em.persist(report);
            for (Instant accepted : acceptedAt) {
                report.accept(new Act("controller", accepted), LocalDate.ofInstant(at, ZoneOffset.UTC), null);
            }
            return report.id();
        });
    }

    private static ProtocolReading reading(int items) {
        List<ItemReading> readings = new ArrayList<>();
        for (int number = 1; number <= items; number++) {
            readings.add(new ItemReading(
                    String.valueOf(number),
                    "Подготовить план " + number,
                    DecisionKind.OTHER,
                    new Span(number, number + 1),
                    new ItemReading.Due(DeadlineExpression.none(), null),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new ProtocolReading("Решения", LocalDate.of(2019, 10, 31), null, readings, List.of(), List.of());
    }
}
