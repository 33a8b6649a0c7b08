package org.ispolnenie.collection.service.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.service.sheet.FormPoints.FormPoint;
import org.ispolnenie.directory.domain.OrganizationRef;

/** Which form asks which control point: that of its sub-item, or else that of its item. */
@ApplicationScoped
public class FormsOfPoints {

    @Inject
    private SheetRepository sheets;

    @Inject
    private FormPoints points;

    /** The form that a control point is asked by. */
    Optional<AttachedForm> of(ControlPoint point) {
        return of(
                point.assignment().protocolId(),
                point.label(),
                point.assignment().decisionNumber());
    }

    Optional<AttachedForm> of(long protocolId, String label, String decision) {
        List<AttachedForm> attached = sheets.attached(protocolId, List.of(label, decision));
        return attached.stream()
                .filter(form -> form.number().equals(label))
                .findFirst()
                .or(() -> attached.stream().findFirst());
    }

    /** The body that a control point asks. */
    OrganizationRef body(ControlPoint point) {
        return points.points(point.assignment().protocolId(), point.label()).stream()
                .filter(asked -> asked.id() == point.id())
                .map(FormPoint::organization)
                .findFirst()
                .orElseThrow(() -> PointRights.notFound(point.id()));
    }

    /** The control points that the form of an item or sub-item asks: those of sub-items with a form of their own do not. */
    public List<FormPoint> askedBy(long protocolId, String number) {
        List<FormPoint> all = points.points(protocolId, number);
        Set<String> labels = all.stream().map(FormPoint::label).collect(Collectors.toSet());
        Set<String> own = sheets.attached(protocolId, labels).stream()
                .map(AttachedForm::number)
                .filter(other -> !other.equals(number))
                .collect(Collectors.toSet());
        return all.stream().filter(point -> !own.contains(point.label())).toList();
    }
}
