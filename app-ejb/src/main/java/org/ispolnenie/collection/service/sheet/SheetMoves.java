package org.ispolnenie.collection.service.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.collection.domain.sheet.RowKeys;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetReading;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.collection.service.sheet.FormPoints.FormPoint;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/** Moves what bodies have filled in, and not sent, to another edition or form. */
@ApplicationScoped
public class SheetMoves {

    private static final int MOST_TOLD = 100;

    @Inject
    private SheetStore store;

    @Inject
    private SheetRows rows;

    @Inject
    private FormObjects objects;

    /** A sheet read by the other form. */
    private record Move(Sheet sheet, FormPoint point, SheetTable before, SheetReading reading, RowKeys keys) {

        List<FieldError> unfit() {
            return reading.wrong().stream().map(this::error).toList();
        }

        private FieldError error(SheetProblem problem) {
            return new FieldError(
                    "/sheets/" + point.organization().code() + "/" + problem.row()
                            + (problem.column() == null ? "" : "/" + problem.column()),
                    problem.detail());
        }
    }

    /** @throws ValidationException naming the values the other form does not take, unless they are to be dropped */
    public void move(List<FormPoint> points, CollectionForm form, boolean dropUnfit, Act act) {
        List<Move> moves = new ArrayList<>();
        store.forChange(points.stream().map(FormPoint::id).toList()).stream()
                .filter(sheet -> !sheet.isSent() && !sheet.form().equals(form))
                .forEach(sheet -> points.stream()
                        .filter(point -> point.id() == sheet.controlPointId())
                        .forEach(point -> moves.add(move(sheet, point, form))));
        List<FieldError> unfit =
                moves.stream().flatMap(move -> move.unfit().stream()).toList();
        if (!unfit.isEmpty() && !dropUnfit) {
            List<FieldError> told = new ArrayList<>();
            told.add(new FieldError("/dropUnfit", Message.of("collection.VALUES_DO_NOT_FIT", unfit.size())));
            told.addAll(unfit.subList(0, Math.min(unfit.size(), MOST_TOLD)));
            throw new ValidationException(told);
        }
        moves.forEach(move -> write(move, form, act));
    }

    private Move move(Sheet sheet, FormPoint point, CollectionForm form) {
        SheetTable before = store.stored(sheet);
        KnownObjects known = objects.of(form.definition(), point.organization().id(), sheet.controlPointId());
        RowKeys keys = sheet.newKeys();
        SheetTable asked = SheetTable.of(form.definition(), before.rows()).withObjects(known);
        return new Move(sheet, point, before, SheetReading.read(before.given(), asked, known, keys), keys);
    }

    private void write(Move move, CollectionForm form, Act act) {
        SheetTable after = move.reading().table();
        rows.write(move.sheet().id(), move.sheet().revision(), move.before().changesTo(after));
        move.sheet().moveTo(form, after, move.keys(), act);
    }
}
