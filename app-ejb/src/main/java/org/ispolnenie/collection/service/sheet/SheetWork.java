package org.ispolnenie.collection.service.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.ispolnenie.assignment.domain.evidence.AttachedWork;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetProblem.Weight;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.shared.failure.ValidationException.FieldError;

/**
 * A filled form bears a report out: complete it counts as evidence, incomplete it hinders a final report and says where.
 * Where a body has nothing to fill in, no school or exam site, it does neither.
 */
@ApplicationScoped
public class SheetWork implements AttachedWork {

    @Inject
    private FormsOfPoints forms;

    @Inject
    private FormObjects objects;

    @Inject
    private SheetStore store;

    @Override
    public WorkDone on(AnsweredPoint point) {
        return on(point, store::forChange);
    }

    @Override
    public WorkDone soFar(AnsweredPoint point) {
        return on(point, store::there);
    }

    private WorkDone on(AnsweredPoint point, LongFunction<Optional<Sheet>> sheetOf) {
        Optional<AttachedForm> attached = forms.of(point.protocolId(), point.label(), point.decision());
        if (attached.isEmpty()) {
            return WorkDone.NONE;
        }
        Optional<Sheet> sheet = sheetOf.apply(point.id());
        CollectionForm form = sheet.map(Sheet::form).orElseGet(attached.get()::form);
        FormDefinition definition = form.definition();
        SheetTable table = sheet.map(store::stored)
                .orElseGet(() -> SheetTable.of(definition, List.of()))
                .withObjects(objects.of(definition, point.organizationId(), point.id()));
        if (table.isEmpty() && definition.objectColumn().isPresent()) {
            return WorkDone.NONE;
        }
        List<FieldError> missing = SheetView.first(table.problems()).stream()
                .filter(problem -> problem.weight() == Weight.HINDERS_REPORT)
                .map(SheetWork::error)
                .toList();
        return new WorkDone(missing.isEmpty() ? Set.of(EvidenceKind.FORM) : Set.of(), missing);
    }

    private static FieldError error(SheetProblem problem) {
        return new FieldError(problem.pointer(), problem.detail());
    }
}
