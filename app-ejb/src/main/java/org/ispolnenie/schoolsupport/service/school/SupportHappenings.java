package org.ispolnenie.schoolsupport.service.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.MunicipalLines;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.Place;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolCurator;
import org.jspecify.annotations.Nullable;

/** Tells other features what happened to a school, with who stands beside it today. */
@ApplicationScoped
public class SupportHappenings {

    @Inject
    private Event<SupportEvent> happened;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private Clock clock;

    /** In the transaction of what happened, once the school is stored. */
    public void tell(ProjectSchool support, String schoolCode, Function<Place, SupportEvent> what) {
        LocalDate today = LocalDate.now(clock);
        OrganizationView school = directory.find(schoolCode).orElseThrow();
        @Nullable
        OrganizationRef municipality = new MunicipalLines(directory.bodies(), today).municipality(school.parent());
        happened.fire(what.apply(new Place(
                support.id(),
                support.project().code(),
                school.id(),
                school.code(),
                school.name(),
                municipality == null ? null : municipality.id(),
                support.curators().stream()
                        .filter(curator -> curator.servesOn(today))
                        .map(SchoolCurator::login)
                        .collect(Collectors.toSet()))));
    }
}
