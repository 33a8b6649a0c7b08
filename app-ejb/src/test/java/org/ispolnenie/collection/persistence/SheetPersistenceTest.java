package org.ispolnenie.collection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.CellChange;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.domain.sheet.RowDifference;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.service.consolidated.ConsolidatedQueries.Choice;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sheets with their revisions, sendings and consolidation, written and read on MariaDB by the services of the feature. */
class SheetPersistenceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static int districts;

    /** Three bodies that are asked for the form of staff. */
    private static SheetWorld asked(FormDefinition form) {
        SheetWorld world = SheetWorld.of(DATABASE, 3, "D" + ++districts + "-");
        world.ask("FORM" + districts, form);
        return world;
    }

    @Test
    void aTableIsStoredWithItsFiguresAndReadBack() {
        SheetWorld world = asked(SheetWorld.staff());

        assertThat(write(
                        world,
                        0,
                        null,
                        SheetWorld.row(null, "Организаторы", 40, 31),
                        SheetWorld.row(null, "Эксперты", 10, 10)))
                .isEmpty();

        SheetView sheet = sheet(world, 0);
        assertThat(sheet.table().rows()).extracting(SheetRow::key).containsExactly("1", "2");
        assertThat(sheet.table().rows().get(0).cells()).containsEntry("share", number("77.5"));
        assertThat(sheet.problems().first()).isEmpty();
        assertThat(totals(sheet)).containsExactly("41", "82", "Организаторы (0.775); Эксперты (1)");
    }

    @Test
    void whatCannotBeKeptKeepsNothing() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, 0, null, SheetWorld.row(null, "Организаторы", 40, 31));
        long version = sheet(world, 0).version();

        List<SheetProblem> wrong = write(
                world,
                0,
                version,
                SheetWorld.row("1", "Организаторы", 40, 32),
                new GivenRow(null, Map.of("needed", new OfText("много"))));

        assertThat(wrong).extracting(SheetProblem::pointer).containsExactly("/sheet/2/needed");
        assertThat(sheet(world, 0).version()).isEqualTo(version);
        assertThat(sheet(world, 0).table().rows()).hasSize(1);
    }

    @Test
    void whoHasNotSeenTheLatestIsTold() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, 0, null, SheetWorld.row(null, "Организаторы", 40, 31));
        long version = sheet(world, 0).version();
        write(world, 0, version, SheetWorld.row("1", "Организаторы", 40, 33));

        assertThatThrownBy(() -> write(world, 0, version, SheetWorld.row("1", "Организаторы", 40, 32)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> write(world, 0, null, SheetWorld.row("1", "Организаторы", 40, 32)))
                .isInstanceOf(VersionNeededException.class);
    }

    @Test
    void twoPeopleOnDifferentCellsBothWin() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, 0, null, SheetWorld.row(null, "Организаторы", 40, 31), SheetWorld.row(null, "Эксперты", 10, 1));

        cell(world, 0, new CellChange("1", "trained", OfNumber.of(31), OfNumber.of(40)));
        cell(world, 0, new CellChange("2", "trained", OfNumber.of(1), OfNumber.of(10)));
        String added = cell(world, 0, new CellChange(null, "role", null, new OfText("Ассистенты")));

        assertThatThrownBy(() -> cell(world, 0, new CellChange("1", "trained", OfNumber.of(31), OfNumber.of(39))))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> cell(world, 0, new CellChange("1", "share", null, OfNumber.of(1))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> cell(world, 0, new CellChange("99", "role", null, new OfText("х"))))
                .isInstanceOf(NotFoundException.class);
        SheetView sheet = sheet(world, 0);
        assertThat(sheet.table().rows()).extracting(SheetRow::key).containsExactly("1", "2", added);
        assertThat(sheet.table().rows().get(0).cells()).containsEntry("share", OfNumber.of(100));
        assertThat(sheet.summary()).isEqualTo(sheet.table().summary());
    }

    @Test
    void theFirstCellBeginsTheSheet() {
        SheetWorld world = asked(SheetWorld.staff());

        cell(world, 1, new CellChange(null, "role", null, new OfText("Организаторы")));

        assertThat(sheet(world, 1).table().rows()).hasSize(1);
        assertThat(sheet(world, 1).version()).isPositive();
        assertThat(sheet(world, 0).version()).isZero();
    }

    @Test
    void aFinalReportIsRefusedWhileSomethingIsMissing() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, 0, null, SheetWorld.row(null, "Организаторы", 40, null));

        assertThatThrownBy(() -> world.report(0, ReportKind.FINAL))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(ValidationException.FieldError::pointer)
                        .contains("/sheet/1/trained"));
        cell(world, 0, new CellChange("1", "trained", null, OfNumber.of(31)));
        world.report(0, ReportKind.FINAL);

        assertThat(sheet(world, 0).sendings()).hasSize(1);
        assertThat(sheet(world, 0).writable()).isFalse();
        assertThatThrownBy(() -> cell(world, 0, new CellChange("1", "trained", OfNumber.of(31), OfNumber.of(1))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aSendingIsFrozenAndTheNextOneDiffersByWhatWasWritten() {
        SheetWorld world = asked(SheetWorld.staff());
        write(
                world,
                0,
                null,
                SheetWorld.row(null, "Организаторы", 40, 31),
                SheetWorld.row(null, "Эксперты", 10, 1),
                SheetWorld.row(null, "Ассистенты", 5, 5));
        world.report(0, ReportKind.INTERIM);
        cell(world, 0, new CellChange("1", "trained", OfNumber.of(31), OfNumber.of(40)));
        cell(world, 0, new CellChange("1", "trained", OfNumber.of(40), OfNumber.of(38)));
        write(
                world,
                0,
                sheet(world, 0).version(),
                SheetWorld.row("1", "Организаторы", 40, 38),
                SheetWorld.row("3", "Ассистенты", 5, 5),
                SheetWorld.row(null, "Медики", 2, 2));
        world.report(0, ReportKind.INTERIM);

        List<RowDifference> differences = DATABASE.inTransaction(
                em -> world.beans(em, world.executor(0)).reading.differences(world.points.get(0), 1, 2));

        assertThat(differences)
                .extracting(difference -> difference.key() + " " + difference.kind())
                .containsExactly("1 CHANGED", "4 ADDED", "2 GONE");
        assertThat(differences.get(0).cells())
                .extracting(cell -> cell.column() + " " + cell.was() + " " + cell.is())
                .containsExactly("share 77.5 95", "trained 31 38");
        // Nothing is copied: the row that stayed stands in both, the one written twice since is there once.
        assertThat(rows(world, 0, "3")).isEqualTo(1);
        assertThat(rows(world, 0, "1")).isEqualTo(2);
    }

    @Test
    void theRegionSeesWhatWasSentAndWhoHasNot() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, 0, null, SheetWorld.row(null, "Организаторы", 40, 31), SheetWorld.row(null, "Эксперты", 10, 10));
        write(world, 1, null, SheetWorld.row(null, "Организаторы", 60, 20));
        write(world, 2, null, SheetWorld.row(null, "Организаторы", 60, 20));
        world.report(0, ReportKind.FINAL);
        world.report(1, ReportKind.FINAL);

        ConsolidatedSheet all = consolidated(world, new Choice(null, Map.of()), 2, null);
        ConsolidatedSheet rest =
                consolidated(world, new Choice(null, Map.of()), 2, all.rows().nextCursor());

        assertThat(all.rows().items())
                .extracting(row -> row.row().cells().get("role") + " "
                        + row.asked().organization().code().replaceAll(".*-", ""))
                .containsExactly("Организаторы MR01", "Эксперты MR01");
        assertThat(rest.rows().items())
                .extracting(row -> row.asked().organization().id())
                .containsExactly(world.bodies.get(1).id());
        assertThat(rest.rows().nextCursor()).isNull();
        assertThat(all.missing())
                .extracting(body -> body.organization().id())
                .containsExactly(world.bodies.get(2).id());
        assertThat(figures(all)).containsExactly("61", "55.5", "Организаторы (0.51); Эксперты (1)");
    }

    @Test
    void totalsStoredWhenEmptyNumbersWereTakenForNothingAreReckonedAnew() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, 0, null, SheetWorld.row(null, "Организаторы", 40, 31));
        world.report(0, ReportKind.FINAL);
        DATABASE.doInTransaction(em -> em.createNativeQuery("update sheet_sending set summary ="
                        + " replace(replace(summary, '\"leftOut\":0,', ''), '\"sum\":31', '\"sum\":99')"
                        + " where sheet_id = (select id from sheet where control_point_id = ?)")
                .setParameter(1, world.points.get(0))
                .executeUpdate());

        assertThat(figures(consolidated(world, new Choice(null, Map.of()), 50, null)))
                .containsExactly("31", "77.5", "Организаторы (0.775)");
    }

    @Test
    void rowsAreChosenByBodyAndByCell() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, 0, null, SheetWorld.row(null, "Организаторы", 40, 31), SheetWorld.row(null, "Эксперты", 10, 10));
        write(world, 1, null, SheetWorld.row(null, "Эксперты", 60, 20));
        world.report(0, ReportKind.FINAL);
        world.report(1, ReportKind.FINAL);

        assertThat(consolidated(world, new Choice(null, Map.of("role", "Эксперты")), 50, null)
                        .rows()
                        .items())
                .hasSize(2);
        assertThat(consolidated(world, new Choice(null, Map.of("trained", "20")), 50, null)
                        .rows()
                        .items())
                .hasSize(1);
        ConsolidatedSheet one =
                consolidated(world, new Choice(world.bodies.get(1).code(), Map.of()), 50, null);
        assertThat(one.rows().items()).hasSize(1);
        assertThat(one.missing()).isEmpty();
        assertThat(figures(one)).startsWith("20");
    }

    @Test
    void aDecisionThatIsNotThereAsksForNoForm() {
        SheetWorld world = asked(SheetWorld.staff());

        assertThatThrownBy(() -> DATABASE.doInTransaction(em -> world.beans(em, world.controller())
                        .attachments
                        .attach(world.protocolId, "77", null, "STAFF", false)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> DATABASE.doInTransaction(
                        em -> world.beans(em, world.controller()).attachments.detach(world.protocolId, "77", null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void neighboursWriteAndSeeNothing() {
        SheetWorld world = asked(SheetWorld.staff());

        assertThatThrownBy(() -> DATABASE.doInTransaction(
                        em -> world.beans(em, world.executor(1)).sheets.write(world.points.get(0), null, List.of())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> DATABASE.doInTransaction(
                        em -> world.beans(em, world.executor(1)).reading.sheet(world.points.get(0))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> DATABASE.doInTransaction(em -> world.beans(em, world.executor(1))
                        .consolidated
                        .consolidated(world.protocolId, "1", new Choice(null, Map.of()), 50, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNewEditionTakesOverWhatFits() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, 0, null, SheetWorld.row(null, "Организаторы", 40, 31));
        write(world, 1, null, SheetWorld.row(null, "Эксперты", 10, 10));
        world.report(1, ReportKind.FINAL);
        FormDefinition next = new FormDefinition(
                "Обучение",
                RowPer.FREE,
                List.of(
                        SheetWorld.column("role", ColumnType.TEXT, true, null),
                        SheetWorld.column("trained", ColumnType.NUMBER, true, null),
                        SheetWorld.column("where", ColumnType.TEXT, false, null)),
                List.of(new FormTotal("all", "Всего", "sum(trained)"), new FormTotal("n", "Строк", "count()")),
                List.of());
        world.change(next);

        assertThatThrownBy(() -> world.attach(false))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(ValidationException.FieldError::pointer)
                        .containsExactly(
                                "/dropUnfit", "/sheets/" + world.bodies.get(0).code() + "/1/needed"));
        world.attach(true);

        assertThat(sheet(world, 0).form().edition()).isEqualTo(2);
        assertThat(sheet(world, 0).table().rows().get(0).cells()).containsOnlyKeys("role", "trained");
        assertThat(sheet(world, 1).form().edition()).isEqualTo(1);
        ConsolidatedSheet all = consolidated(world, new Choice(null, Map.of()), 50, null);
        assertThat(all.rows().items().get(0).row().cells()).containsOnlyKeys("role", "trained");
        assertThat(figures(all)).containsExactly("10", "1");
    }

    @Test
    void aFormIsTakenOffWhileNobodyHasSent() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, 0, null, SheetWorld.row(null, "Организаторы", 40, 31));

        world.detach();
        assertThatThrownBy(() -> cell(world, 0, new CellChange("1", "trained", OfNumber.of(31), OfNumber.of(1))))
                .isInstanceOf(NotFoundException.class);
        world.attach(false);
        assertThat(sheet(world, 0).table().rows()).hasSize(1);
        world.report(0, ReportKind.FINAL);

        assertThatThrownBy(world::detach).isInstanceOf(ConflictException.class);
    }

    @Test
    void eachSchoolHasItsRow() {
        SheetWorld world = asked(new FormDefinition(
                "По школам",
                RowPer.SCHOOL,
                List.of(
                        SheetWorld.column("school", ColumnType.SCHOOL, true, null),
                        SheetWorld.column("pupils", ColumnType.NUMBER, true, null)),
                List.of(new FormTotal("schools", "Школ", "count()"), new FormTotal("all", "Детей", "sum(pupils)")),
                List.of()));
        world.school(0, "S-1-" + districts);
        world.school(0, "S-2-" + districts);
        world.school(1, "S-3-" + districts);
        String first = "S-1-" + districts;
        String second = "S-2-" + districts;

        assertThat(sheet(world, 0).table().rows()).extracting(SheetRow::key).containsExactly(first, second);
        assertThat(write(world, 0, null, school("S-3-" + districts, 5)))
                .extracting(problem -> problem.detail().key())
                .containsExactly("collection.cell.NOT_YOUR_OBJECT");
        cell(world, 0, new CellChange(second, "pupils", null, OfNumber.of(300)));
        assertThat(sheet(world, 0).table().problems())
                .extracting(SheetProblem::pointer)
                .containsExactly("/sheet/1/pupils");
        assertThat(write(world, 0, sheet(world, 0).version(), school(first, 200), school(second, 300)))
                .isEmpty();
        world.report(0, ReportKind.FINAL);

        ConsolidatedSheet all = consolidated(world, new Choice(null, Map.of()), 50, null);
        assertThat(figures(all)).containsExactly("2", "500");
        assertThat(all.objects()).extracting(SheetObject::name).containsExactly("Школа " + first, "Школа " + second);
    }

    private static GivenRow school(String code, int pupils) {
        return new GivenRow(null, Map.of("school", new OfText(code), "pupils", OfNumber.of(pupils)));
    }

    private static OfNumber number(String number) {
        return new OfNumber(new BigDecimal(number));
    }

    private static List<SheetProblem> write(SheetWorld world, int body, @Nullable Long version, GivenRow... rows) {
        return DATABASE.inTransaction(em ->
                world.beans(em, world.executor(body)).sheets.write(world.points.get(body), version, List.of(rows)));
    }

    private static String cell(SheetWorld world, int body, CellChange change) {
        return DATABASE.inTransaction(
                em -> world.beans(em, world.executor(body)).sheets.writeCell(world.points.get(body), change));
    }

    private static SheetView sheet(SheetWorld world, int body) {
        return DATABASE.inTransaction(
                em -> world.beans(em, world.executor(body)).reading.sheet(world.points.get(body)));
    }

    private static ConsolidatedSheet consolidated(SheetWorld world, Choice choice, int limit, @Nullable String cursor) {
        return DATABASE.inTransaction(em -> world.beans(em, world.controller())
                .consolidated
                .consolidated(world.protocolId, "1", choice, limit, cursor));
    }

    private static List<String> totals(SheetView sheet) {
        FormDefinition form = sheet.form().definition();
        return form.totals().stream()
                .map(total -> String.valueOf(form.total(total, sheet.summary()).value()))
                .toList();
    }

    private static List<String> figures(ConsolidatedSheet sheet) {
        FormDefinition form = sheet.form().definition();
        List<String> figures = new ArrayList<>();
        form.totals()
                .forEach(total -> figures.add(
                        String.valueOf(form.total(total, sheet.region()).value())));
        return figures;
    }

    private static long rows(SheetWorld world, int body, String key) {
        return SqlQuery.of(
                        "select count(*) n from sheet_row r join sheet s on s.id = r.sheet_id"
                                + " where s.control_point_id = ? and r.row_key = ?",
                        world.points.get(body),
                        key)
                .the(DATABASE.dataSource(), row -> row.number("n"));
    }
}
