package org.ispolnenie.collection.service.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.AttachedWork;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.collection.domain.order.OrderSource;
import org.ispolnenie.collection.domain.order.OrderSourceRepository;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.service.sheet.FormPoints.FormPoint;
import org.ispolnenie.collection.service.sheet.FormsOfPoints;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/**
 * A report on an item that is answered by the sheets of another one is borne out by the body's own sheet there, once it
 * has been sent; before that a final report is refused. A body that is not asked there is told nothing either way.
 */
@ApplicationScoped
public class OrderWork implements AttachedWork {

    @Inject
    private OrderSourceRepository sources;

    @Inject
    private FormsOfPoints forms;

    @Inject
    private SheetRepository sheets;

    @Override
    public WorkDone on(AnsweredPoint point) {
        return sources.source(point.protocolId(), point.decision())
                .map(source -> on(source, point.organizationId()))
                .orElse(WorkDone.NONE);
    }

    private WorkDone on(OrderSource source, long body) {
        List<FormPoint> asked = forms.askedBy(source.protocolId(), source.source()).stream()
                .filter(point -> point.organization().id() == body)
                .filter(OrderQueries::isExpected)
                .toList();
        if (asked.isEmpty()) {
            return WorkDone.NONE;
        }
        Set<Long> sent =
                sheets.lastSendings(asked.stream().map(FormPoint::id).toList()).keySet();
        Optional<FormPoint> first =
                asked.stream().filter(point -> !sent.contains(point.id())).findFirst();
        return first.map(point -> new WorkDone(
                        Set.of(),
                        List.of(new FieldError(
                                "/order/" + point.label(), Message.of("collection.NOT_SENT_THERE", point.label())))))
                .orElseGet(() -> new WorkDone(Set.of(EvidenceKind.FORM), List.of()));
    }
}
