package org.ispolnenie.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.StatementCount;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectoryPersistenceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @BeforeAll
    static void load() {
        DATABASE.doInTransaction(em -> {
            StartDirectory delivered = StartDirectory.delivered();
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            delivered.organizations().forEach(directory::add);
            delivered.groups().forEach(directory::add);
        });
    }

    @Test
    void aGroupIsReadWithItsMembersOfADay() {
        DATABASE.doInTransaction(em -> {
            OrganizationGroup heads = Wired.of(JpaDirectoryRepository.class, em).groups().stream()
                    .filter(group -> group.code().equals("GRP_OMSU_HEADS_LO"))
                    .findFirst()
                    .orElseThrow();
            assertThat(heads.membersOn(LocalDate.of(2019, 10, 31)))
                    .extracting(Organization::code)
                    .hasSize(18)
                    .contains("MR06");
            assertThat(heads.membersOn(LocalDate.of(2026, 1, 1)))
                    .extracting(Organization::code)
                    .contains("MO06");
        });
    }

    @Test
    void aliasesKeepTheirOrder() {
        DATABASE.doInTransaction(em -> assertThat(Wired.of(JpaDirectoryRepository.class, em)
                        .organization("KOIPO")
                        .orElseThrow()
                        .aliases())
                .startsWith("КОиПО"));
    }

    @Test
    void whatABodyBecomesIsKeptWithItsAct() {
        Act act = new Act("controller", Instant.parse("2019-11-01T09:00:00Z"));
        DATABASE.doInTransaction(em -> {
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            directory.add(new Organization(
                    "470301", description(directory, "СОШ № 1", List.of("первая школа", "опорная школа")), act));
        });
        DATABASE.doInTransaction(em -> {
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            directory
                    .organizations(List.of("470301", "nobody"))
                    .get(0)
                    .become(
                            description(directory, "СОШ № 1 имени Героя", List.of("опорная школа")),
                            LocalDate.of(2015, 1, 1),
                            act);
        });
        DATABASE.doInTransaction(
                em -> assertThat(Wired.of(JpaDirectoryRepository.class, em).organization("470301"))
                        .hasValueSatisfying(school -> {
                            assertThat(school.name()).isEqualTo("СОШ № 1 имени Героя");
                            assertThat(school.parent()).map(Organization::code).contains("MR03");
                            assertThat(school.aliases()).containsExactly("опорная школа");
                            assertThat(school.changed()).contains(act);
                        }));
    }

    private static OrganizationDescription description(
            JpaDirectoryRepository directory, String name, List<String> aliases) {
        return new OrganizationDescription(
                OrganizationKind.SCHOOL,
                name,
                name,
                directory.organization("MR03").orElseThrow(),
                LocalDate.of(2010, 9, 1),
                null,
                aliases);
    }

    @Test
    void theWholeDirectoryTakesAHandfulOfStatements() {
        long read = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            directory.bodies().forEach(body -> {
                body.aliases();
                body.formerNames();
            });
            directory.groups().forEach(group -> {
                group.aliases();
                group.membersOn(LocalDate.of(2019, 10, 31));
            });
            return count.sinceThen();
        });
        assertThat(read).isLessThanOrEqualTo(4);
    }
}
