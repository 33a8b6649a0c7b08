package org.ispolnenie.quality.service.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.quality.domain.event.SetEvent;
import org.ispolnenie.quality.domain.event.SetEvent.Place;
import org.ispolnenie.quality.domain.set.MeasureSet;

/** Tells other features what happened to a set of measures. */
@ApplicationScoped
public class SetHappenings {

    @Inject
    private Event<SetEvent> happened;

    @Inject
    private DirectoryQueries directory;

    /** In the transaction of what happened. */
    void tell(MeasureSet set, Function<Place, SetEvent> what) {
        OrganizationView municipality = directory.bodies().stream()
                .filter(body -> body.id() == set.organizationId())
                .findFirst()
                .orElseThrow();
        happened.fire(what.apply(
                new Place(set.id(), set.year(), municipality.id(), municipality.code(), municipality.name())));
    }
}
