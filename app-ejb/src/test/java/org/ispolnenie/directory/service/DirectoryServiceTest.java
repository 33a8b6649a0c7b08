package org.ispolnenie.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.SuccessorRecorded;
import org.ispolnenie.directory.service.body.InMemoryBodies;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.Test;

class DirectoryServiceTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 1);

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final List<SuccessorRecorded> recorded = new ArrayList<>();

    @Test
    void aBodyEndsTheDayBeforeItsSuccessorBegins() {
        service("2019-11-01").succeed("MR01", null, "MR02", DAY);

        Organization ended = body("MR01");
        assertThat(ended.validTo()).contains(DAY.minusDays(1));
        assertThat(ended.successor()).contains(body("MR02"));
        assertThat(ended.successorBy()).contains("admin");
        assertThat(recorded).containsExactly(new SuccessorRecorded("MR01", "MR02", DAY));
    }

    @Test
    void itMayBeCorrectedUntilTheBodyHasEnded() {
        service("2019-11-01").succeed("MR01", null, "MR02", DAY);
        service("2019-11-30").succeed("MR01", body("MR01").version(), "MR03", DAY);

        assertThat(body("MR01").successor()).contains(body("MR03"));
        assertThatThrownBy(
                        () -> service("2019-12-01").succeed("MR01", body("MR01").version(), "MR02", DAY))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> service("2019-11-30").succeed("MR01", null, "MR02", DAY))
                .as("nobody's successor is replaced unseen")
                .isInstanceOf(VersionNeededException.class);
    }

    @Test
    void noBodySucceedsItselfNorThroughOthers() {
        DirectoryService service = service("2019-11-01");
        service.succeed("MR01", null, "MR02", DAY);

        assertThatThrownBy(() -> service.succeed("MR02", null, "MR02", DAY)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> service.succeed("MR02", null, "MR01", DAY)).isInstanceOf(ValidationException.class);
    }

    @Test
    void theSuccessorExistsOnItsFirstDay() {
        assertThatThrownBy(() -> service("2019-11-01").succeed("MR01", null, "MO06", DAY))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> service("2019-11-01").succeed("MR01", null, "MR99", DAY))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> service("2019-11-01").succeed("MR99", null, "MR01", DAY))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service("2019-11-01").succeed("MR01", 7L, "MR02", DAY))
                .isInstanceOf(StaleVersionException.class);
        assertThat(recorded).isEmpty();
    }

    private Organization body(String code) {
        return directory.organization(code).orElseThrow();
    }

    private DirectoryService service(String today) {
        return Wired.of(
                DirectoryService.class,
                directory,
                new InMemoryBodies(directory),
                new ObservedEvent<SuccessorRecorded>(recorded::add),
                CurrentCaller.of(new Caller("admin", "Администратор", null, Set.of(Role.ADMIN))),
                Clock.fixed(Instant.parse(today + "T09:00:00Z"), ZoneOffset.UTC));
    }
}
