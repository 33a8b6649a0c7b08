package org.ispolnenie.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.StartDirectory;
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
    void theWholeDirectoryTakesAHandfulOfStatements() {
        long read = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            directory.bodies().forEach(Organization::aliases);
            directory.groups().forEach(group -> {
                group.aliases();
                group.membersOn(LocalDate.of(2019, 10, 31));
            });
            return count.sinceThen();
        });
        assertThat(read).isLessThanOrEqualTo(5);
    }
}
