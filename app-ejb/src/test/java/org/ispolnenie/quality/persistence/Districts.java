package org.ispolnenie.quality.persistence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;

/** Municipal districts that take over from each other, and the people of each, for tests of who sees what was left. */
record Districts(EmbeddedDatabase database) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T06:00:00Z"), ZoneOffset.UTC);

    /** A new one. */
    static Organization district(EntityManager em, String code, int since) {
        Organization body = new Organization(
                code,
                OrganizationKind.MUNICIPAL_AUTHORITY,
                "Округ " + code,
                code,
                null,
                LocalDate.of(since, 1, 1),
                List.of());
        em.persist(body);
        return body;
    }

    static OrganizationRef body(EntityManager em, String code) {
        return OrganizationRef.of(
                Wired.of(JpaDirectoryRepository.class, em).organization(code).orElseThrow());
    }

    static DirectoryQueries directory(EntityManager em) {
        return Wired.of(DirectoryQueries.class, Wired.of(JpaDirectoryRepository.class, em), CLOCK);
    }

    /** Somebody who works for one. */
    Caller executor(String code) {
        OrganizationRef body = database.inTransaction(em -> body(em, code));
        return new Caller("executor." + code, "Исполнитель", body, Set.of(Role.EXECUTOR));
    }

    /** What somebody comes to with the rights they have. */
    <T> T with(Caller caller, BiFunction<EntityManager, SetRights, T> work) {
        return database.inTransaction(
                em -> work.apply(em, Wired.of(SetRights.class, directory(em), CurrentCaller.of(caller), CLOCK)));
    }
}
