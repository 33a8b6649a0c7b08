package org.ispolnenie.collection.persistence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.JpaControlledDecisionRepository;
import org.ispolnenie.assignment.persistence.JpaExtensionRepository;
import org.ispolnenie.assignment.persistence.JpaPartRepository;
import org.ispolnenie.assignment.persistence.JpaReportRepository;
import org.ispolnenie.assignment.persistence.SqlStandingReader;
import org.ispolnenie.assignment.service.GivenWork;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.report.ReportService;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.service.attachment.AttachedFormService;
import org.ispolnenie.collection.service.consolidated.ConsolidatedQueries;
import org.ispolnenie.collection.service.sheet.FormObjects;
import org.ispolnenie.collection.service.sheet.FormsOfPoints;
import org.ispolnenie.collection.service.sheet.OpenSheets;
import org.ispolnenie.collection.service.sheet.SheetCells;
import org.ispolnenie.collection.service.sheet.SheetMoves;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.collection.service.sheet.SheetSendings;
import org.ispolnenie.collection.service.sheet.SheetService;
import org.ispolnenie.collection.service.sheet.SheetStore;
import org.ispolnenie.collection.service.sheet.SheetWork;
import org.ispolnenie.collection.service.workbook.FilledWorkbook;
import org.ispolnenie.collection.service.workbook.SheetWorkbookQueries;
import org.ispolnenie.collection.service.workbook.SheetWorkbookService;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlOrganizationReader;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.Decision;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.persistence.JpaProtocolRepository;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.shared.service.work.LongWork;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;

/** A protocol of one decision on control for some bodies, on MariaDB, with the services that fill its form. */
final class SheetWorld {

    private static final LocalDate DUE = LocalDate.of(2019, 12, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-11-01T06:00:00Z"), ZoneOffset.UTC);
    private static final Act ACT = new Act("controller", CLOCK.instant());

    final EmbeddedDatabase database;
    final List<OrganizationRef> bodies;
    final List<Long> points;
    final long protocolId;
    private String formCode = "";

    private SheetWorld(EmbeddedDatabase database, List<OrganizationRef> bodies, List<Long> points, long protocolId) {
        this.database = database;
        this.bodies = bodies;
        this.points = points;
        this.protocolId = protocolId;
    }

    /** @param prefix of the codes of its bodies, and of what else must be there once */
    static SheetWorld of(EmbeddedDatabase database, int howMany, String prefix) {
        List<OrganizationRef> bodies = database.inTransaction(em -> IntStream.rangeClosed(1, howMany)
                .mapToObj(i -> body(em, prefix + "MR%02d".formatted(i)))
                .toList());
        Protocol protocol = database.inTransaction(em -> protocol(em, prefix));
        List<Long> points = database.inTransaction(em -> putOnControl(em, protocol, bodies));
        return new SheetWorld(database, bodies, points, protocol.id());
    }

    /** Stores a form and attaches it. */
    void ask(String code, FormDefinition form) {
        formCode = code;
        database.doInTransaction(em -> Wired.of(JpaFormRepository.class, em).add(CollectionForm.made(code, form, ACT)));
        attach(false);
    }

    /** The form gets another edition. */
    void change(FormDefinition form) {
        database.doInTransaction(em -> {
            JpaFormRepository forms = Wired.of(JpaFormRepository.class, em);
            forms.add(forms.newestForChange(formCode).orElseThrow().change(form, ACT));
        });
    }

    void attach(boolean dropUnfit) {
        database.doInTransaction(em -> attach(em, version(em), dropUnfit));
    }

    void attach(EntityManager em, @Nullable Long version, boolean dropUnfit) {
        beans(em, controller()).attachments.attach(protocolId, "1", version, formCode, dropUnfit);
    }

    void detach() {
        database.doInTransaction(em -> beans(em, controller()).attachments.detach(protocolId, "1", version(em)));
    }

    long version(EntityManager em) {
        return Wired.of(JpaControlledDecisionRepository.class, em)
                .controlledDecision(protocolId, "1")
                .orElseThrow()
                .version();
    }

    Beans beans(EntityManager em, Caller caller) {
        return new Beans(em, caller);
    }

    /** The beans of one transaction and one caller. */
    static final class Beans {

        final SheetService sheets;
        final SheetCells cells;
        final SheetQueries reading;
        final ConsolidatedQueries consolidated;
        final AttachedFormService attachments;
        final ReportService reports;
        final SheetWorkbookQueries workbooks;
        final SheetWorkbookService filled;

        Beans(EntityManager em, Caller of) {
            CurrentCaller caller = CurrentCaller.of(of);
            JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
            JpaControlledDecisionRepository decisions = Wired.of(JpaControlledDecisionRepository.class, em);
            DirectoryQueries directory =
                    Wired.of(DirectoryQueries.class, Wired.of(JpaDirectoryRepository.class, em), CLOCK);
            PointRights rights = Wired.of(
                    PointRights.class,
                    assignments,
                    decisions,
                    Wired.of(JpaPartRepository.class, em),
                    directory,
                    caller);
            JpaSheetRepository repository = Wired.of(JpaSheetRepository.class, em);
            SqlSheetRows rows = Wired.of(SqlSheetRows.class, SameConnection.of(em));
            SqlFormPoints asked = Wired.of(SqlFormPoints.class, SameConnection.of(em));
            FormsOfPoints forms = Wired.of(FormsOfPoints.class, repository, asked);
            OrganizationQueries organizations =
                    Wired.of(OrganizationQueries.class, Wired.of(SqlOrganizationReader.class, SameConnection.of(em)));
            FormObjects objects = Wired.of(FormObjects.class, organizations, CLOCK);
            SqlObjectNames names = Wired.of(SqlObjectNames.class, SameConnection.of(em));
            SheetStore store = Wired.of(SheetStore.class, repository, rows);
            OpenSheets open = Wired.of(OpenSheets.class, assignments, rights, forms, objects, repository, CLOCK);
            sheets = Wired.of(SheetService.class, open, repository, store, rows);
            cells = Wired.of(SheetCells.class, open, repository, store, rows);
            reading = Wired.of(
                    SheetQueries.class, assignments, rights, forms, objects, repository, store, rows, names, directory);
            workbooks = Wired.of(SheetWorkbookQueries.class, reading);
            filled = Wired.of(SheetWorkbookService.class, sheets);
            consolidated = Wired.of(ConsolidatedQueries.class, rights, asked, forms, repository, rows, names);
            attachments = Wired.of(
                    AttachedFormService.class,
                    assignments,
                    decisions,
                    forms,
                    Wired.of(JpaFormRepository.class, em),
                    repository,
                    Wired.of(SheetMoves.class, store, rows, objects),
                    caller,
                    CLOCK);
            SheetSendings sendings = Wired.of(SheetSendings.class, store, objects);
            reports = Wired.of(
                    ReportService.class,
                    new GivenWork(Wired.of(SheetWork.class, forms, objects, store)),
                    assignments,
                    Wired.of(JpaReportRepository.class, em),
                    Wired.of(JpaExtensionRepository.class, em),
                    Wired.of(SqlStandingReader.class, SameConnection.of(em)),
                    rights,
                    new EvidenceFiles(),
                    caller,
                    CLOCK,
                    new ObservedEvent<AssignmentEvent>(event -> {
                        if (event instanceof AssignmentEvent.ReportReceived received) {
                            sendings.send(received);
                        }
                    }));
        }
    }

    Caller executor(int body) {
        return new Caller("executor", "Исполнитель", bodies.get(body), Set.of(Role.EXECUTOR));
    }

    Caller controller() {
        return new Caller("controller", "Контролёр", null, Set.of(Role.CONTROLLER));
    }

    /** The body reports; what it has filled in goes out. */
    void report(int body, ReportKind kind) {
        database.doInTransaction(em -> report(em, body, kind));
    }

    void report(EntityManager em, int body, ReportKind kind) {
        ReportContent content = new ReportContent(kind, "сделано", null, null, FormData.NONE);
        beans(em, executor(body)).reports.report(points.get(body), null, content, List.of(), List.of());
    }

    /** A workbook of the sheet of a body. */
    byte[] workbook(int body) {
        return database.inTransaction(em -> beans(em, executor(body))
                .workbooks
                .sheet(points.get(body), Messages.in(Messages.RUSSIAN))
                .bytes());
    }

    /** The body brings a workbook. */
    FilledWorkbook take(int body, byte[] workbook) {
        return database.inTransaction(
                em -> beans(em, executor(body)).filled.take(points.get(body), null, workbook, LongWork.unwatched()));
    }

    /** The school of a body. */
    void school(int body, String code) {
        database.doInTransaction(em -> em.persist(new Organization(
                code,
                OrganizationKind.SCHOOL,
                "Школа " + code,
                "Школа " + code,
                em.find(Organization.class, bodies.get(body).id()),
                LocalDate.of(2006, 1, 1),
                List.of())));
    }

    static FormDefinition staff() {
        return new FormDefinition(
                "Обучение",
                RowPer.FREE,
                List.of(
                        column("role", ColumnType.TEXT, true, null),
                        column("needed", ColumnType.NUMBER, true, null),
                        column("trained", ColumnType.NUMBER, true, null),
                        column("share", ColumnType.COMPUTED, false, "round(trained / needed * 100, 1)")),
                List.of(
                        new FormTotal("all", "Всего", "sum(trained)"),
                        new FormTotal("share", "Доля", "round(sum(trained) / sum(needed) * 100, 1)"),
                        new FormTotal("worst", "Хуже всех", "lowest(role, sum(trained) / sum(needed), 2)")),
                List.of());
    }

    static FormColumn column(String key, ColumnType type, boolean required, @Nullable String formula) {
        return new FormColumn(key, key, type, required, null, null, null, List.of(), formula, null);
    }

    static GivenRow row(@Nullable String id, String role, @Nullable Integer needed, @Nullable Integer trained) {
        Map<String, CellValue> cells = new HashMap<>();
        cells.put("role", new CellValue.OfText(role));
        if (needed != null) {
            cells.put("needed", CellValue.OfNumber.of(needed));
        }
        if (trained != null) {
            cells.put("trained", CellValue.OfNumber.of(trained));
        }
        return new GivenRow(id, cells);
    }

    private static OrganizationRef body(EntityManager em, String code) {
        Organization body = new Organization(
                code,
                OrganizationKind.MUNICIPAL_AUTHORITY,
                "Район " + code,
                code,
                null,
                LocalDate.of(2006, 1, 1),
                List.of());
        em.persist(body);
        return OrganizationRef.of(body);
    }

    private static Protocol protocol(EntityManager em, String prefix) {
        ItemReading item = new ItemReading(
                "1",
                "Решение 1",
                DecisionKind.OTHER,
                new Span(1, 2),
                new ItemReading.Due(DeadlineExpression.none(), null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Protocol protocol = new Protocol(
                new ProtocolReading("Решения", LocalDate.of(2019, 10, 31), null, List.of(item), List.of(), List.of()),
                "0".repeat(64 - prefix.length()) + prefix,
                ACT);
        Wired.of(JpaProtocolRepository.class, em)
                .add(protocol, new ProtocolSource(protocol, "p.txt", "text/plain", new byte[] {1}, "текст"));
        return protocol;
    }

    private static List<Long> putOnControl(EntityManager em, Protocol protocol, List<OrganizationRef> bodies) {
        Decision decision = em.find(Protocol.class, protocol.id()).items().get(0);
        PlannedPoint point = new PlannedPoint(
                decision.id(), decision.number(), DUE, DUE, List.of(Message.of("protocol.deadline.WRITTEN", "до")));
        List<PlannedAssignment> plans = bodies.stream()
                .map(body -> new PlannedAssignment(body, List.of(point)))
                .toList();
        PlannedDecision planned = new PlannedDecision(
                decision.id(), "1", 1, DecisionKind.OTHER, "Решение 1", List.of(point), plans, List.of());
        List<Assignment> assignments = plans.stream()
                .map(plan -> Assignment.putOnControl(protocol.id(), planned, plan, ACT))
                .toList();
        Wired.of(JpaAssignmentRepository.class, em).addAll(assignments);
        ControlledDecision controlled = new ControlledDecision(protocol.id(), planned);
        controlled.demand(new EvidenceContract(
                List.of(EvidenceRequirement.of(EvidenceKind.FORM, 1)), Set.of(FileType.values()), 1000));
        Wired.of(JpaControlledDecisionRepository.class, em)
                .addControlled(
                        new ControlledProtocol(
                                protocol.id(), ControlRules.regionalOrders().ruleSet()),
                        List.of(controlled));
        List<Long> points = new ArrayList<>();
        assignments.forEach(assignment ->
                assignment.controlPoints().stream().map(ControlPoint::id).forEach(points::add));
        return points;
    }
}
