package org.ispolnenie.collection.service.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.shared.domain.Act;

/**
 * Opens sheets for those who may write to them now: they may report on the control point, and it awaits execution. The
 * point is locked before its sheet, so that a report and a cell do not pass each other.
 */
@ApplicationScoped
public class OpenSheets {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PointRights rights;

    @Inject
    private FormsOfPoints forms;

    @Inject
    private FormObjects objects;

    @Inject
    private SheetRepository sheets;

    @Inject
    private Clock clock;

    /** By which form a sheet is written, which objects and files it may name, and who writes. */
    record Writing(CollectionForm form, KnownObjects objects, Act act) {

        FormDefinition definition() {
            return form.definition();
        }
    }

    /** The same without locking anything, to be refused early; it is asked again when something is written. */
    void requireOpen(long pointId) {
        ControlPoint point = assignments.controlPoint(pointId).orElseThrow(() -> PointRights.notFound(pointId));
        rights.requireAnswering(point);
        point.requireAwaitingExecution();
    }

    Writing open(long pointId) {
        ControlPoint point =
                assignments.controlPointForChange(pointId).orElseThrow(() -> PointRights.notFound(pointId));
        Act act = rights.requireAnswering(point).acts(clock.instant());
        AttachedForm attached = forms.of(point).orElseThrow(SheetQueries::noForm);
        point.requireAwaitingExecution();
        CollectionForm form = sheets.sheet(pointId).map(Sheet::form).orElseGet(attached::form);
        return new Writing(
                form, objects.of(form.definition(), point.assignment().organizationId(), pointId), act);
    }
}
