package org.ispolnenie.directory.service.body;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.SuccessorRecorded;
import org.ispolnenie.directory.domain.body.OpenWork;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryService;
import org.ispolnenie.directory.service.InMemoryDirectory;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;

/** The services that keep bodies and groups, on the delivered directory in memory. */
final class BodyWorld {

    final InMemoryDirectory directory = new InMemoryDirectory();
    final InMemoryBodies bodies = new InMemoryBodies(directory);
    final List<SuccessorRecorded> succeeded = new ArrayList<>();
    private final DirectoryCodes codes = Wired.of(DirectoryCodes.class, directory, bodies);
    private final BodyNames names = Wired.of(BodyNames.class, directory, bodies);
    private final CurrentCaller caller =
            CurrentCaller.of(new Caller("admin", "Администратор", null, Set.of(Role.ADMIN)));
    private long open;

    /** So much is open with every body. */
    BodyWorld owing(long work) {
        this.open = work;
        return this;
    }

    BodyService bodies(String today) {
        return Wired.of(
                BodyService.class,
                directory,
                bodies,
                codes,
                names,
                Wired.of(
                        DirectoryService.class,
                        directory,
                        bodies,
                        new ObservedEvent<SuccessorRecorded>(succeeded::add),
                        caller,
                        clock(today)),
                (OpenWork) id -> open,
                caller,
                clock(today));
    }

    GroupService groups() {
        return Wired.of(GroupService.class, directory, bodies, codes, names, caller, clock("2026-11-30"));
    }

    PersonInChargeService peopleInCharge() {
        return Wired.of(PersonInChargeService.class, directory, bodies, caller, clock("2026-11-30"));
    }

    Organization body(String code) {
        return directory.organization(code).orElseThrow();
    }

    OrganizationGroup group(String code) {
        return bodies.group(code).orElseThrow();
    }

    private static Clock clock(String today) {
        return Clock.fixed(Instant.parse(today + "T09:00:00Z"), ZoneOffset.UTC);
    }
}
