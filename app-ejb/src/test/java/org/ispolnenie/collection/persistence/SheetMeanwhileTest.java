package org.ispolnenie.collection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.CellChange;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is written while the transaction of somebody else has begun to read: to the end it sees rows as they were then, so
 * it must not go on as if they were the latest.
 */
class SheetMeanwhileTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static int worlds;

    private final SheetWorld world = SheetWorld.of(DATABASE, 2, "W" + ++worlds + "-");

    @Test
    void aReportDoesNotTakeASheetOutThatHasLostAFigure() {
        ask();
        fill(0);

        assertThatThrownBy(meanwhile(
                        () -> cell(0, new CellChange("1", "trained", OfNumber.of(31), null)),
                        em -> world.report(em, 0, ReportKind.FINAL)))
                .isInstanceOf(StaleVersionException.class);

        assertThat(sheet(0).sendings()).isEmpty();
        assertThatThrownBy(() -> world.report(0, ReportKind.FINAL)).isInstanceOf(ValidationException.class);
    }

    @Test
    void anotherEditionDoesNotTakeOverASheetThatIsBeingWritten() {
        ask();
        fill(0);
        FormDefinition form = SheetWorld.staff();
        world.change(new FormDefinition(
                "Обучение, вторая редакция", form.rowPer(), form.columns(), form.totals(), form.checks()));

        assertThatThrownBy(meanwhile(
                        () -> cell(0, new CellChange("1", "trained", OfNumber.of(31), OfNumber.of(40))),
                        em -> world.attach(em, world.version(em), false)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(meanwhile(
                        () -> cell(1, new CellChange(null, "role", null, new OfText("Эксперты"))),
                        em -> world.attach(em, world.version(em), false)))
                .isInstanceOf(StaleVersionException.class);

        world.attach(false);
        assertThat(sheet(0).table().rows().get(0).cells()).containsEntry("trained", OfNumber.of(40));
        assertThat(List.of(sheet(0), sheet(1)))
                .allSatisfy(sheet -> assertThat(sheet.form().edition()).isEqualTo(2))
                .allSatisfy(sheet ->
                        assertThat(sheet.summary()).isEqualTo(sheet.table().summary()));
    }

    @Test
    void whoAttachesAFormWhereSomebodyHasJustDoneSoIsTold() {
        assertThatThrownBy(meanwhile(this::ask, em -> world.attach(em, null, false)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void bodiesThatBeginTheirSheetsAtOnceDoNotWaitForEachOther() {
        ask();

        DATABASE.doInTransaction(em -> {
            world.beans(em, world.executor(0)).sheets.write(world.points.get(0), null, List.of(row()));
            fill(1);
        });

        assertThat(List.of(sheet(0), sheet(1)))
                .allSatisfy(sheet -> assertThat(sheet.table().rows())
                        .extracting(SheetRow::key)
                        .containsExactly("1"));
    }

    private void ask() {
        world.ask("FORM" + worlds, SheetWorld.staff());
    }

    /** In a transaction that has read something before somebody else does something. */
    private static ThrowingCallable meanwhile(Runnable somebody, Consumer<EntityManager> then) {
        return () -> DATABASE.doInTransaction(em -> {
            SqlQuery.of("select count(*) n from sheet").the(SameConnection.of(em), row -> row.number("n"));
            somebody.run();
            then.accept(em);
        });
    }

    private void fill(int body) {
        DATABASE.doInTransaction(
                em -> world.beans(em, world.executor(body)).sheets.write(world.points.get(body), null, List.of(row())));
    }

    private static GivenRow row() {
        return SheetWorld.row(null, "Организаторы", 40, 31);
    }

    private void cell(int body, CellChange change) {
        DATABASE.doInTransaction(
                em -> world.beans(em, world.executor(body)).sheets.writeCell(world.points.get(body), change));
    }

    private SheetView sheet(int body) {
        return DATABASE.inTransaction(
                em -> world.beans(em, world.executor(body)).reading.sheet(world.points.get(body)));
    }
}
