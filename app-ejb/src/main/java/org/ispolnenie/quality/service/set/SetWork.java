package org.ispolnenie.quality.service.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.AttachedWork;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.matrix.EveryDirectionRunsThroughEveryStage;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.OrderRepository;
import org.ispolnenie.quality.domain.set.OrderedSet;
import org.ispolnenie.quality.domain.set.SetRepository;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/**
 * A submitted set of measures bears out the report of a municipality on the item that orders it; one that has not been
 * submitted, or lacks measures in a stage, hinders a final report and says where.
 */
@ApplicationScoped
public class SetWork implements AttachedWork {

    @Inject
    private OrderRepository orders;

    @Inject
    private Municipalities municipalities;

    @Inject
    private SetRepository sets;

    @Inject
    private SetHolder holder;

    @Inject
    private SetReader reader;

    @Inject
    private FrameworkRepository frameworks;

    @Override
    public WorkDone on(AnsweredPoint point) {
        Optional<OrderedSet> order = orders.order(point.protocolId(), point.decision());
        Optional<OrganizationRef> municipality = municipalities.municipality(point.organizationId());
        if (order.isEmpty() || municipality.isEmpty()) {
            return WorkDone.NONE;
        }
        int year = order.get().year();
        List<FieldError> missing = missing(holder.of(municipality.get(), year).id(), year);
        return new WorkDone(missing.isEmpty() ? Set.of(EvidenceKind.FORM) : Set.of(), missing);
    }

    private List<FieldError> missing(long municipality, int year) {
        Optional<MeasureSet> set = sets.set(municipality, year);
        List<FieldError> missing = new ArrayList<>();
        if (set.filter(one -> one.state().isSubmitted()).isEmpty()) {
            missing.add(new FieldError("/quality", Message.of("quality.SET_NOT_SUBMITTED", String.valueOf(year))));
        }
        SetStanding standing = reader.standing(municipality, year);
        frameworks
                .framework(year)
                .ifPresent(framework ->
                        missing.addAll(EveryDirectionRunsThroughEveryStage.gaps(standing, framework.content())));
        return missing;
    }
}
