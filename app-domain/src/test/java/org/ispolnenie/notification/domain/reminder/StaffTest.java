package org.ispolnenie.notification.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.WorkKind;
import org.ispolnenie.notification.domain.reminder.DueWork.Answering;
import org.ispolnenie.notification.domain.reminder.Staff.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is behind the roles of the ladder, for every kind of work. The committee 1 has a controller 11 and a chair 12 who heads
 * it; municipality 2 has 21 and its head 22; in municipality 3 nobody can sign in. School 5 lies under 2 and has a team of
 * 51; the schools 6 (under 2) and 7 (under 3) have none. 61 is a curator, 62 stands in for them.
 */
class StaffTest {

    private static final LocalDate DUE = LocalDate.of(2019, 11, 15);

    private final Staff staff = new Staff(
            List.of(
                    person(11, 1, Role.CONTROLLER, false),
                    new Person(12, 1, Set.of(Role.CHAIR), true, true, true, Set.of()),
                    person(21, 2, Role.EXECUTOR, false),
                    person(22, 2, Role.EXECUTOR, true),
                    person(51, 5, Role.SCHOOL_TEAM, true),
                    new Person(61, 0, Set.of(Role.CURATOR), false, true, false, Set.of(62L))),
            new SchoolStaff(Map.of(500L, Set.of(61L), 700L, Set.of(61L, 69L)), Map.of(4L, 2L)));

    @ParameterizedTest(name = "{0} {1} of {2}: {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            POINT,   RESPONSIBLE,    2, 21 22
            POINT,   HEAD,           2, 22
            POINT,   CONTROLLER,     2, 11
            POINT,   CHAIR,          2, 12
            POINT,   COMMITTEE_HEAD, 2, 12
            POINT,   RESPONSIBLE,    3, -
            POINT,   HEAD,           3, -
            MEASURE_OF_ROADMAP, RESPONSIBLE,    5, 51 61 62
            MEASURE_OF_ROADMAP, HEAD,           5, 21 22
            MEASURE_OF_ROADMAP, CONTROLLER,     5, 11
            MEASURE_OF_ROADMAP, CHAIR,          5, -
            MEASURE_OF_ROADMAP, COMMITTEE_HEAD, 5, -
            MEASURE_OF_ROADMAP, RESPONSIBLE,    6, 21 22
            MEASURE_OF_ROADMAP, HEAD,           6, 21 22
            MEASURE_OF_ROADMAP, RESPONSIBLE,    7, 11 61 62
            MEASURE_OF_ROADMAP, HEAD,           7, -
            MEASURE_OF_ROADMAP, CONTROLLER,     7, 11
            MEASURE_OF_SET, RESPONSIBLE,    2, 21 22
            MEASURE_OF_SET, HEAD,           2, 22
            MEASURE_OF_SET, CONTROLLER,     2, 11
            MEASURE_OF_SET, CHAIR,          2, -
            MEASURE_OF_SET, COMMITTEE_HEAD, 2, -
            MEASURE_OF_SET, RESPONSIBLE,    3, 11
            MEASURE_OF_SET, HEAD,           3, -
            MEASURE_OF_SET, RESPONSIBLE,    4, 21 22
            FEEDBACK,        RESPONSIBLE,    2, 21 22
            FEEDBACK,        HEAD,           2, 22
            FEEDBACK,        CONTROLLER,     2, 11
            FEEDBACK,        CHAIR,          2, -
            FEEDBACK,        RESPONSIBLE,    3, 11
            """)
    void everyRoleHasItsPeople(WorkKind kind, ReminderRole role, long body, @Nullable String people) {
        Set<Long> expected = people == null
                ? Set.of()
                : new HashSet<>(
                        Arrays.stream(people.split(" ")).map(Long::valueOf).toList());

        assertThat(staff.behind(role, work(kind, body))).isEqualTo(expected);
    }

    @Test
    void onlyOfControlPointsBodiesGetLetters() {
        assertThat(Stream.of(WorkKind.values()).filter(kind -> staff.needsLetters(work(kind, 3))))
                .containsExactly(WorkKind.POINT);
        assertThat(staff.needsLetters(work(WorkKind.POINT, 2))).isFalse();
    }

    @Test
    void wherePeopleAreBehindTwoRolesTheLaterStepIsTold() {
        ReminderPlan plan = new ReminderPlan(
                LocalDate.of(2019, 11, 14),
                new ProductionCalendar(CalendarCsv.embedded()).latest(),
                Map.of(),
                staff,
                "R");

        assertThat(plan.remindersOf(work(WorkKind.MEASURE_OF_ROADMAP, 5)))
                .extracting(reminder -> reminder.step() + "@" + reminder.recipientId())
                .containsExactlyInAnyOrder("-1@51", "-1@61", "-1@62", "-3@21", "-3@22");
        assertThat(plan.remindersOf(work(WorkKind.MEASURE_OF_ROADMAP, 6)))
                .extracting(reminder -> reminder.step() + "@" + reminder.recipientId())
                .containsExactlyInAnyOrder("-1@21", "-1@22");
    }

    private static DueWork work(WorkKind kind, long body) {
        Answering answers = kind == WorkKind.MEASURE_OF_ROADMAP
                ? new Answering(body, body == 7 ? 3L : 2L, body * 100)
                : Answering.body(body);
        return new DueWork(kind, 1, answers, "R", DUE, false);
    }

    private static Person person(long id, long body, Role role, boolean heads) {
        return new Person(id, body, Set.of(role), heads, true, false, Set.of());
    }
}
