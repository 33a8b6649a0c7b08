package org.ispolnenie.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.domain.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCalendarTest {

    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);

    private final ProductionCalendar calendar = new ProductionCalendar(CalendarCsv.embedded());

    @Test
    void everyDayFrom2019To2027IsAsInTheOfficialCalendars() {
        Map<LocalDate, CalendarSheet.Row> official = officialRows().stream()
                .collect(Collectors.toMap(row -> row.day().day(), Function.identity()));
        WorkingCalendar latest = calendar.latest();
        LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).forEach(date -> {
            CalendarDay day = latest.day(date);
            CalendarSheet.Row row = official.get(date);
            if (row != null) {
                assertThat(day).isEqualTo(asDay(row));
            } else if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                assertThat(day.kind()).as("%s", date).isEqualTo(DayKind.WEEKEND);
            } else {
                assertThat(day.kind()).as("%s", date).isIn(DayKind.WORKING, DayKind.SHORT_WORKING);
            }
            assertThat(latest.isWorkingDay(date)).isEqualTo(day.isWorking());
        });
    }

    @Test
    void theLabourCodeYieldsExactlyTheRowsThatRestOnIt() {
        List<CalendarDay> byLaw = officialRows().stream()
                .filter(CalendarSheet.Row::byLaw)
                .map(ProductionCalendarTest::asDay)
                .toList();
        WorkingCalendar latest = calendar.latest();
        assertThat(LocalDate.of(2019, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .map(latest::day)
                        .filter(day -> day.kind() == DayKind.HOLIDAY || day.kind() == DayKind.STATUTORY_SHIFT))
                .containsExactlyElementsOf(byLaw);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-02, HOLIDAY",
        "2020-05-06, PRESIDENTIAL_NON_WORKING",
        "2024-12-28, WORKING_WEEKEND",
        "2024-12-31, TRANSFERRED_DAY_OFF",
        "2027-02-20, WORKING_WEEKEND",
        "2019-12-31, SHORT_WORKING",
        "2019-02-22, SHORT_WORKING",
        "2020-02-24, STATUTORY_SHIFT",
        "2025-02-24, WORKING",
        "2019-11-30, WEEKEND",
        "2019-11-29, WORKING"
    })
    void latestKnowsWhatDayItIs(LocalDate date, DayKind kind) {
        assertThat(calendar.latest().day(date).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-31, 2020-05-06, true",
        "2020-04-27, 2020-05-06, true",
        "2020-04-28, 2020-05-06, false",
        "2020-05-02, 2020-05-06, false",
        "2019-10-31, 2020-04-20, true",
        "2020-04-02, 2020-04-20, false",
        "2019-10-31, 2020-05-04, false",
        "2019-10-31, 2020-01-02, false",
        "2019-10-31, 2024-12-28, false",
        "2019-10-31, 2024-12-31, true",
        "2023-08-10, 2024-12-28, true",
        "2023-08-10, 2024-12-31, false",
        "2024-10-03, 2025-02-24, false",
        "2024-10-04, 2025-02-24, true"
    })
    void aDayIsWhatTheActsKnownOnTheDayMakeIt(LocalDate observer, LocalDate date, boolean working) {
        assertThat(calendar.knownOn(observer).isWorkingDay(date)).isEqualTo(working);
    }

    @Test
    void anUnconfirmedActCountsOnlyInTheLatestCalendar() {
        LocalDate saturday = LocalDate.of(2027, 2, 20);
        assertThat(calendar.latest().day(saturday))
                .returns(true, CalendarDay::isWorking)
                .returns(false, CalendarDay::confirmed);
        assertThat(calendar.knownOn(LocalDate.of(2027, 2, 19)).isWorkingDay(saturday))
                .isFalse();
        assertThat(calendar.latest().isTransferActKnown(2027)).isFalse();
    }

    @Test
    void aYearWhoseTransfersAreNotKnownIsByLawOnly() {
        WorkingCalendar known = calendar.knownOn(MEETING);
        assertThat(known.isTransferActKnown(2019)).isTrue();
        assertThat(known.isTransferActKnown(2020)).isTrue();
        assertThat(known.isTransferActKnown(2021)).isFalse();
        assertThat(calendar.latest().isTransferActKnown(2026)).isTrue();
        assertThat(calendar.latest().isTransferActKnown(2031)).isFalse();
    }

    @Test
    void precedingAndFollowingWorkingDaysStepOverHolidays() {
        WorkingCalendar known = calendar.knownOn(MEETING);
        assertThat(known.precedingWorkingDay(LocalDate.of(2020, 1, 2))).isEqualTo("2019-12-31");
        assertThat(known.followingWorkingDay(LocalDate.of(2020, 1, 2))).isEqualTo("2020-01-09");
        assertThat(calendar.latest().precedingWorkingDay(LocalDate.of(2020, 4, 20)))
                .isEqualTo("2020-03-27");
        assertThat(calendar.latest().followingWorkingDay(LocalDate.of(2020, 4, 20)))
                .isEqualTo("2020-05-12");
        assertThat(known.plusWorkingDays(LocalDate.of(2019, 12, 30), 2)).isEqualTo("2020-01-09");
        assertThat(known.workingDaysBetween(LocalDate.of(2019, 12, 30), LocalDate.of(2020, 1, 9)))
                .isEqualTo(2);
    }

    @Test
    void aYearWithoutAnyTableFollowsFromTheLabourCode() {
        WorkingCalendar byLaw = new ProductionCalendar(List.of()).latest();
        assertThat(byLaw.day(LocalDate.of(2033, 6, 13)).kind()).isEqualTo(DayKind.STATUTORY_SHIFT);
        assertThat(byLaw.isWorkingDay(LocalDate.of(2500, 1, 3))).isFalse();
    }

    @Test
    void ofSeveralActsAboutADayTheLatestThatIsKnownCounts() {
        LocalDate day = LocalDate.of(2020, 6, 24);
        ProductionCalendar both = new ProductionCalendar(List.of(
                exception(day, DayKind.WORKING, "Указ от 10.06.2020 № 2"),
                exception(day, DayKind.PRESIDENTIAL_NON_WORKING, "Указ от 29.05.2020 № 1")));

        assertThat(both.knownOn(LocalDate.of(2020, 5, 28)).isWorkingDay(day)).isTrue();
        assertThat(both.knownOn(LocalDate.of(2020, 5, 29)).isWorkingDay(day)).isFalse();
        assertThat(both.knownOn(LocalDate.of(2020, 6, 10)).isWorkingDay(day)).isTrue();
        assertThat(both.latest().isWorkingDay(day)).isTrue();
    }

    @Test
    void aWithdrawnExceptionNeverCounts() {
        LocalDate day = LocalDate.of(2020, 6, 24);
        CalendarException mistaken = exception(day, DayKind.PRESIDENTIAL_NON_WORKING, "Указ от 29.05.2020 № 1");
        mistaken.withdraw("опечатка", new Act("controller", Instant.EPOCH));

        assertThat(new ProductionCalendar(List.of(mistaken)).latest().isWorkingDay(day))
                .isTrue();
    }

    private static CalendarException exception(LocalDate day, DayKind kind, String act) {
        return CalendarException.delivered(new DayByAct(day, kind, null, "День", LegalAct.cited(act)));
    }

    private static List<CalendarSheet.Row> officialRows() {
        return CalendarCsv.sheet().rows();
    }

    private static CalendarDay asDay(CalendarSheet.Row row) {
        DayByAct day = row.day();
        return new CalendarDay(
                day.day(), day.kind(), day.title(), day.act().citation(), row.byLaw() || day.isConfirmed());
    }
}
