package org.ispolnenie.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ispolnenie.directory.domain.FormerName;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.OrganizationGroup.Period;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.domain.body.DirectoryChange;
import org.ispolnenie.directory.domain.body.PersonInCharge;
import org.ispolnenie.directory.domain.body.PersonInCharge.Description;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.GroupView;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies and groups as they were on a day, on MariaDB; every test has bodies of its own. */
class BodyPersistenceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String HEADS = "GRP_OMSU_HEADS_LO";
    private static final Act ACT = new Act("admin", Instant.parse("2026-11-30T09:00:00Z"));
    private static final LocalDate RENAMED = LocalDate.of(2024, 3, 1);

    @BeforeAll
    static void load() {
        DATABASE.doInTransaction(em -> {
            StartDirectory delivered = StartDirectory.delivered();
            JpaDirectoryRepository directory = directory(em);
            delivered.organizations().forEach(directory::add);
            delivered.groups().forEach(directory::add);
        });
    }

    @Test
    void aBodyIsCalledInAGroupAsItWasOnTheDay() {
        String before = DATABASE.inTransaction(em -> {
            Organization body = body(em, "MR03");
            String name = body.name();
            body.become(renamed(body, "Волховский округ"), RENAMED, ACT);
            return name;
        });
        DATABASE.doInTransaction(em -> {
            assertThat(nameInGroup(em, RENAMED.minusDays(1))).isEqualTo(before);
            assertThat(nameInGroup(em, RENAMED)).isEqualTo("Волховский округ");
            assertThat(body(em, "MR03").formerNames())
                    .extracting(FormerName::name, FormerName::validTo, FormerName::recorded)
                    .containsExactly(tuple(before, RENAMED.minusDays(1), ACT));
            assertThat(queries(em).namedBodies())
                    .filteredOn(one -> one.code().equals("MR03"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.names())
                            .startsWith("Волховский округ")
                            .contains(before));
        });
    }

    /** Whatever the names are: no key could compare them. */
    @Test
    void ofTwoWhoHaveLookedAtTheNamesAndTakeSomeTheLaterIsTold() {
        assertThatThrownBy(() -> DATABASE.doInTransaction(later -> {
                    bodies(later).lookAtNames();
                    DATABASE.doInTransaction(earlier -> {
                        bodies(earlier).lookAtNames();
                        bodies(earlier).claimNames();
                    });
                    bodies(later).claimNames();
                }))
                .isInstanceOf(ConflictException.class);
        DATABASE.doInTransaction(after -> {
            bodies(after).lookAtNames();
            bodies(after).claimNames();
        });
    }

    private static JpaBodyRepository bodies(EntityManager em) {
        return Wired.of(JpaBodyRepository.class, em);
    }

    @Test
    void aRenamedBodyIsAnotherVersionOfIt() {
        long before = DATABASE.inTransaction(em -> body(em, "MR04").version());
        DATABASE.doInTransaction(em -> body(em, "MR04").become(renamed(body(em, "MR04"), "Другой"), RENAMED, ACT));
        DATABASE.doInTransaction(em -> assertThat(body(em, "MR04").version()).isGreaterThan(before));
    }

    @Test
    void aGroupGetsOtherMembersInOneTransaction() {
        DATABASE.doInTransaction(em -> {
            OrganizationGroup pilot = new OrganizationGroup("PILOT", "Пилотные", List.of());
            pilot.consistOf(List.of(
                    new Period(body(em, "MR08"), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                    new Period(body(em, "MR09"), LocalDate.of(2020, 1, 1), null)));
            directory(em).add(pilot);
        });
        long before = DATABASE.inTransaction(em -> pilot(em).version());
        DATABASE.doInTransaction(em -> {
            OrganizationGroup pilot = pilot(em);
            pilot.consistOf(List.of(
                    new Period(body(em, "MR08"), LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31)),
                    new Period(body(em, "MR08"), LocalDate.of(2023, 1, 1), null),
                    new Period(body(em, "MR10"), LocalDate.of(2020, 1, 1), null)));
            pilot.become("Пилотные районы", List.of("пилоты"), ACT);
        });
        DATABASE.doInTransaction(em -> {
            OrganizationGroup pilot = pilot(em);
            assertThat(pilot.version()).isGreaterThan(before);
            assertThat(pilot.name()).isEqualTo("Пилотные районы");
            assertThat(pilot.membersOn(LocalDate.of(2021, 6, 1)))
                    .extracting(Organization::code)
                    .containsExactly("MR08", "MR10");
            assertThat(pilot.membersOn(LocalDate.of(2022, 6, 1)))
                    .extracting(Organization::code)
                    .containsExactly("MR10");
        });
    }

    @Test
    void whatWasChangedAndWhoIsInChargeIsReadTheLatestFirst() {
        DATABASE.doInTransaction(em -> {
            JpaBodyRepository bodies = Wired.of(JpaBodyRepository.class, em);
            Organization body = body(em, "MR05");
            bodies.add(DirectoryChange.of(body, Message.of("directory.change.CREATED", "a|b"), ACT));
            bodies.add(DirectoryChange.of(
                    body,
                    Message.of("directory.change.CREATED", "later"),
                    new Act("admin", ACT.at().plusSeconds(1))));
            bodies.add(new PersonInCharge(body, person("Первая", "2020-01-01"), ACT));
            bodies.add(new PersonInCharge(body, person("Вторая", "2022-01-01"), ACT));
        });
        DATABASE.doInTransaction(em -> {
            JpaBodyRepository bodies = Wired.of(JpaBodyRepository.class, em);
            Organization body = body(em, "MR05");
            assertThat(bodies.changes(body))
                    .extracting(DirectoryChange::what)
                    .containsExactly(
                            Message.of("directory.change.CREATED", "later"),
                            Message.of("directory.change.CREATED", "a|b"));
            assertThat(bodies.inCharge(body))
                    .extracting(one -> one.description().name())
                    .containsExactly("Вторая", "Первая");
            assertThat(bodies.changes(body(em, "MR07"))).isEmpty();
        });
    }

    private static Description person(String name, String from) {
        return new Description(name, "председатель", null, "8 800", LocalDate.parse(from), null);
    }

    private static OrganizationDescription renamed(Organization body, String name) {
        OrganizationDescription was = body.description();
        return new OrganizationDescription(
                was.kind(), name, name, was.parent(), was.validFrom(), was.validTo(), was.aliases());
    }

    private static String nameInGroup(EntityManager em, LocalDate day) {
        return queries(em).groups(day).stream()
                .filter(group -> group.code().equals(HEADS))
                .map(GroupView::members)
                .flatMap(List::stream)
                .filter(member -> member.code().equals("MR03"))
                .map(OrganizationRef::name)
                .findFirst()
                .orElseThrow();
    }

    private static DirectoryQueries queries(EntityManager em) {
        return Wired.of(DirectoryQueries.class, directory(em), Clock.fixed(ACT.at(), ZoneOffset.UTC));
    }

    private static OrganizationGroup pilot(EntityManager em) {
        return Wired.of(JpaBodyRepository.class, em).group("PILOT").orElseThrow();
    }

    private static Organization body(EntityManager em, String code) {
        return directory(em).organization(code).orElseThrow();
    }

    private static JpaDirectoryRepository directory(EntityManager em) {
        return Wired.of(JpaDirectoryRepository.class, em);
    }
}
