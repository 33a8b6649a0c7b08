package org.ispolnenie.quality.service.set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.matrix.EveryDirectionRunsThroughEveryStage;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.OrderRepository;
import org.ispolnenie.quality.domain.set.SetRepository;
import org.ispolnenie.quality.service.set.SetView.MoveView;
import org.ispolnenie.quality.service.set.SetView.Order;
import org.ispolnenie.quality.service.set.SetView.ReviewView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads sets of measures: a municipality its own, the region all. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class SetQueries {

    @Inject
    private SetRepository sets;

    @Inject
    private SetReader reader;

    @Inject
    private OrderRepository orders;

    @Inject
    private FrameworkRepository frameworks;

    @Inject
    private Municipalities municipalities;

    @Inject
    private SetRights rights;

    @Inject
    private DirectoryQueries directory;

    /** Those of a year, or a municipality; null: of all. One row a municipality and year, so the list is given whole. */
    public List<SetRow> list(@Nullable Integer year, @Nullable String municipality) {
        return reader.sets(year, municipality, rights.seen());
    }

    /** A set with how far it is and what has been said of it. */
    public SetView set(long id) {
        MeasureSet set =
                sets.set(id).filter(one -> rights.sees(one.organizationId())).orElseThrow(() -> noSuchSet(id));
        OrganizationRef municipality =
                municipalities.municipality(set.organizationId()).orElseThrow(() -> noSuchSet(id));
        SetStanding standing = reader.standing(set.organizationId(), set.year());
        List<FieldError> missing = frameworks
                .framework(set.year())
                .map(framework -> EveryDirectionRunsThroughEveryStage.gaps(standing, framework.content()))
                .orElse(List.of());
        return new SetView(
                new SetRow(id, set.version(), municipality, set.year(), set.state(), set.round()),
                standing,
                missing,
                set.unreviewed(standing.filled()),
                set.reviews().stream()
                        .map(review -> new ReviewView(
                                review.place(),
                                review.word(),
                                review.round(),
                                directory.displayName(review.reviewedBy()),
                                review.reviewedAt()))
                        .toList(),
                set.moves().stream()
                        .map(move -> new MoveView(
                                move.to(), move.words().orElse(null), directory.displayName(move.person()), move.at()))
                        .toList(),
                orders.orders(set.year()).stream()
                        .map(order -> new Order(order.protocolId(), order.number()))
                        .toList());
    }

    public static NotFoundException noSuchSet(long id) {
        return new NotFoundException(Message.of("quality.NO_SUCH_SET", String.valueOf(id)));
    }
}
