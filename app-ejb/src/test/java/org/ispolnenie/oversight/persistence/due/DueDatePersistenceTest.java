package org.ispolnenie.oversight.persistence.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.oversight.service.due.DueDateReader.Days;
import org.ispolnenie.oversight.service.due.DueDateReader.FirstOfDay;
import org.ispolnenie.oversight.service.due.DueItem;
import org.ispolnenie.oversight.service.due.DuePart;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.redating.persistence.DatedItems;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is due when, read on MariaDB: three bodies, four items in November and one in December. */
class DueDatePersistenceTest {

    private static final LocalDate FIFTH = LocalDate.of(2019, 11, 5);
    private static final LocalDate FIFTEENTH = LocalDate.of(2019, 11, 15);
    private static final LocalDate DECEMBER = LocalDate.of(2019, 12, 2);
    private static final LocalDate TODAY = LocalDate.of(2019, 11, 11);
    private static final Days NOVEMBER = new Days(LocalDate.of(2019, 11, 1), LocalDate.of(2019, 11, 30), TODAY);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static OrganizationRef first;
    private static OrganizationRef second;
    private static OrganizationRef third;
    private static DatedItems items;

    @BeforeAll
    static void live() {
        first = DatedItems.body(DATABASE, "MR01", "Бокситогорский район");
        second = DatedItems.body(DATABASE, "MR02", "Волосовский район");
        third = DatedItems.body(DATABASE, "MR03", "Волховский район");
        items = DatedItems.putOnControl(
                DATABASE, List.of(first, second, third), FIFTH, FIFTEENTH, FIFTEENTH, FIFTEENTH, DECEMBER);
        items.report("1", first, DatedItems.NOW);
        items.report("1", second, DatedItems.NOW, DatedItems.NOW);
        items.report("4", first, DatedItems.NOW, DatedItems.NOW);
        items.report("4", second, DatedItems.NOW, DatedItems.NOW);
        long point = items.point("2", first);
        DATABASE.doInTransaction(em -> em.persist(SubAssignment.give(
                em.find(ControlPoint.class, point),
                null,
                third,
                PartyRole.EXECUTOR,
                "Собрать списки",
                FIFTEENTH,
                new Act("executor", DatedItems.NOW))));
    }

    @Test
    void oneEntryIsOneDateOfOneItemHoweverManyBodies() {
        List<DueItem> dates =
                reader().page(NOVEMBER, PointScope.all(), 50, null).items();

        assertThat(dates).extracting(date -> date.item().label()).containsExactly("1", "2", "3", "4");
        assertThat(dates).extracting(DueItem::bodies).containsExactly(2, 3, 3, 1);
        assertThat(dates).extracting(DueItem::day).containsExactly(FIFTH, FIFTEENTH, FIFTEENTH, FIFTEENTH);
    }

    @Test
    void whatWaitsForJudgementIsNotDoneAndNotLate() {
        DueItem late =
                reader().page(NOVEMBER, PointScope.all(), 50, null).items().get(0);

        assertThat(late.bodies()).isEqualTo(2);
        assertThat(late.awaiting()).isEqualTo(1);
        assertThat(late.late()).isEqualTo(1);
    }

    @Test
    void theLastBodyOfAnItemIsNamed() {
        List<DueItem> dates =
                reader().page(NOVEMBER, PointScope.all(), 50, null).items();

        assertThat(dates.get(3).organization()).isEqualTo("Волховский район");
        assertThat(dates.get(3).pointId()).isEqualTo(items.point("4", third));
        assertThat(dates.get(2).organization()).isNull();
    }

    @Test
    void partsFollowEachOtherWithoutGapOrRepetition() {
        List<String> labels = new ArrayList<>();
        String cursor = null;
        do {
            Page<DueItem> page = reader().page(NOVEMBER, PointScope.all(), 1, cursor);
            page.items().forEach(date -> labels.add(date.item().label()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(labels).containsExactly("1", "2", "3", "4");
        assertThatThrownBy(() -> reader().page(NOVEMBER, PointScope.all(), 1, "nonsense"))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void aDayTellsItsFirstItemsAndHowManyThereAre() {
        List<FirstOfDay> firsts = reader().firstOfDays(NOVEMBER, PointScope.all(), 2);

        assertThat(firsts).extracting(first -> first.date().item().label()).containsExactly("1", "2", "3");
        assertThat(firsts).extracting(FirstOfDay::items).containsExactly(1, 3, 3);
    }

    @Test
    void aBodyHasItsOwnDatesOnly() {
        PointScope own = new PointScope("MR01", null, null);

        assertThat(reader().page(NOVEMBER, own, 50, null).items())
                .extracting(date -> date.item().label(), DueItem::bodies)
                .containsExactly(tuple("1", 1), tuple("2", 1), tuple("3", 1));
        assertThat(reader().page(NOVEMBER, new PointScope("-", null, null), 50, null)
                        .items())
                .isEmpty();
        assertThat(reader().page(NOVEMBER, new PointScope(null, -1L, null), 50, null)
                        .items())
                .isEmpty();
    }

    @Test
    void aPartWithoutADateOfItsOwnIsDueWithItsPoint() {
        DATABASE.execute("update sub_assignment set due = null");

        List<DuePart> parts = reader().parts(NOVEMBER, third.id(), 50);

        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).day()).isEqualTo(FIFTEENTH);
        assertThat(parts.get(0).from()).isEqualTo("Бокситогорский район");
        assertThat(reader().parts(NOVEMBER, first.id(), 50)).isEmpty();
    }

    @Test
    void aMonthIsFoundAlongTheIndexOfOpenPoints() {
        DATABASE.execute("analyze table control_point, assignment");
        assertThat(DATABASE.plan(SqlDueDateReader.pageQuery(NOVEMBER, PointScope.all(), 50, null)))
                .anyMatch(line -> line.contains(", control_point, ") && line.contains("control_point_open"));
        assertThat(DATABASE.plan(SqlDueDateReader.firstOfDaysQuery(NOVEMBER, PointScope.all(), 3)))
                .anyMatch(line -> line.contains(", control_point, ") && line.contains("control_point_open"));
    }

    private static SqlDueDateReader reader() {
        return Wired.of(SqlDueDateReader.class, DATABASE.dataSource());
    }
}
