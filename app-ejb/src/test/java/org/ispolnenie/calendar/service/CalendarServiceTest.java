package org.ispolnenie.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.calendar.domain.CalendarChanged;
import org.ispolnenie.calendar.domain.ExceptionTable.Standing;
import org.ispolnenie.calendar.domain.TransferActMissing;
import org.ispolnenie.calendar.service.CalendarQueries.YearView;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The calendar kept by people: on 1 October 2026, when the act about 2027 is awaited. */
class CalendarServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T06:00:00Z"), ZoneId.of("Europe/Moscow"));
    private static final String ACT_2027 = "Постановление Правительства РФ от 28.09.2026 № 1500";
    private static final LocalDate APRIL_4 = LocalDate.of(2028, 4, 4);

    private final InMemoryCalendar table = new InMemoryCalendar();
    private final List<CalendarChanged> changes = new ArrayList<>();
    private final CalendarQueries queries = Wired.of(CalendarQueries.class, table, CLOCK);
    private final CalendarService service = Wired.of(
            CalendarService.class,
            table,
            Author.of("controller"),
            new ObservedEvent<CalendarChanged>(changes::add),
            CLOCK);
    private final CalendarImportService imports = Wired.of(
            CalendarImportService.class,
            table,
            Author.of("admin"),
            new ObservedEvent<CalendarChanged>(changes::add),
            CLOCK);

    @Test
    void aDecreeAboutAPeriodTakesItsWorkingDaysOnly() {
        List<Long> ids = service.add(days(APRIL_4, LocalDate.of(2028, 4, 30), DayKind.PRESIDENTIAL_NON_WORKING));

        assertThat(ids).hasSize(19);
        assertThat(queries.exceptions(2028))
                .extracting(ExceptionView::day)
                .startsWith(APRIL_4, LocalDate.of(2028, 4, 5))
                .endsWith(LocalDate.of(2028, 4, 28))
                .doesNotContain(LocalDate.of(2028, 4, 8));
        assertThat(queries.exceptions(2028)).allSatisfy(day -> {
            assertThat(day.course().enteredBy()).isEqualTo("controller");
            assertThat(day.course().enteredAt()).isEqualTo(CLOCK.instant());
            assertThat(day.confirmed()).isTrue();
        });
        assertThat(changes)
                .containsExactly(new CalendarChanged(
                        APRIL_4, LocalDate.of(2028, 4, 28), new Act("controller", CLOCK.instant())));
    }

    @Test
    void whatIsThereIsNotEnteredAgain() {
        service.add(days(APRIL_4, null, DayKind.PRESIDENTIAL_NON_WORKING));

        assertThatThrownBy(() -> service.add(days(APRIL_4, null, DayKind.PRESIDENTIAL_NON_WORKING)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("ENTERED_ALREADY");
        assertThatThrownBy(() -> service.add(days(APRIL_4, null, DayKind.REGIONAL_DAY_OFF)))
                .hasMessageContaining("ANOTHER_ACT");
        assertThatThrownBy(() -> service.add(days(APRIL_4, APRIL_4.plusDays(-1), DayKind.REGIONAL_DAY_OFF)))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> service.add(days(APRIL_4, APRIL_4.plusYears(2), DayKind.REGIONAL_DAY_OFF)))
                .isInstanceOf(ValidationException.class);
        assertThat(changes).hasSize(1);
    }

    @Test
    void anActWithoutADateIsOnlyEnteredAsUnconfirmed() {
        NewDays vague = new NewDays(APRIL_4, null, DayKind.REGIONAL_DAY_OFF, null, "День", "Закон", null, true);
        assertThatThrownBy(() -> service.add(vague)).isInstanceOf(ValidationException.class);

        service.add(new NewDays(APRIL_4, null, DayKind.REGIONAL_DAY_OFF, null, "День", "Закон", null, false));

        assertThat(queries.exceptions(2028)).singleElement().returns(false, ExceptionView::confirmed);
        assertThat(queries.known().knownOn(APRIL_4).isWorkingDay(APRIL_4)).isTrue();
        assertThat(queries.known().latest().isWorkingDay(APRIL_4)).isFalse();
    }

    @Test
    void anUnconfirmedDayCountsFromItsConfirmationOn() {
        LocalDate saturday = LocalDate.of(2027, 2, 20);
        ExceptionView awaited = on(saturday);
        assertThat(yearOf(2027).byLawOnly()).isTrue();
        assertThat(yearOf(2027).unconfirmed()).isEqualTo(4);

        assertThatThrownBy(() -> service.confirm(awaited.id(), 99L, ACT_2027, null))
                .isInstanceOf(StaleVersionException.class);
        service.confirm(awaited.id(), awaited.version(), ACT_2027, null);

        assertThat(on(saturday))
                .returns(true, ExceptionView::confirmed)
                .returns("controller", day -> day.course().confirmedBy())
                .returns(CLOCK.instant(), day -> day.course().confirmedAt())
                .returns(LocalDate.of(2026, 9, 28), ExceptionView::actDate);
        assertThat(queries.known().knownOn(LocalDate.of(2026, 9, 28)).isWorkingDay(saturday))
                .isTrue();
        assertThat(yearOf(2027).byLawOnly()).isFalse();
        assertThat(changes).singleElement().satisfies(change -> assertThat(change.from())
                .isEqualTo(saturday));
    }

    @Test
    void aMistakeIsWithdrawnWithAReasonAndKept() {
        long id = service.add(days(APRIL_4, null, DayKind.PRESIDENTIAL_NON_WORKING))
                .get(0);

        assertThatThrownBy(() -> service.withdraw(id, null, " ")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> service.withdraw(-1, null, "нет")).isInstanceOf(NotFoundException.class);
        service.withdraw(id, null, "не тот год");

        assertThat(queries.known().latest().isWorkingDay(APRIL_4)).isTrue();
        assertThat(queries.exceptions(2028)).singleElement().satisfies(kept -> {
            assertThat(kept.withdrawn()).isTrue();
            assertThat(kept.course().withdrawalReason()).isEqualTo("не тот год");
            assertThat(kept.course().withdrawnBy()).isEqualTo("controller");
        });
        assertThat(queries.csv(2028)).hasLineCount(1);
        assertThat(changes).hasSize(2);
    }

    @Test
    void theActOfAYearIsImportedAtOnceAndAgainBringsNothing() {
        byte[] file = act2027().getBytes(Charset.forName("windows-1251"));
        CalendarImport preview = imports.preview(file);
        assertThat(preview.sound()).isTrue();
        assertThat(preview.count(Standing.CONFIRMS)).isEqualTo(4);
        assertThat(preview.count(Standing.NEW)).isEqualTo(1);
        assertThat(on(LocalDate.of(2027, 2, 20)).confirmed())
                .as("a preview stores nothing")
                .isFalse();

        imports.take(file);

        assertThat(queries.exceptions(2027)).hasSize(5).allMatch(ExceptionView::confirmed);
        assertThat(on(LocalDate.of(2027, 2, 20)).course().confirmedBy()).isEqualTo("admin");
        assertThat(changes).hasSize(1);
        CalendarImport again = imports.take(file);
        assertThat(again.count(Standing.KNOWN)).isEqualTo(5);
        assertThat(again.brings()).isFalse();
        assertThat(changes).hasSize(1);
        assertThat(imports.take(queries.csv(2027).getBytes(StandardCharsets.UTF_8))
                        .brings())
                .as("what is exported is there")
                .isFalse();
    }

    @Test
    void aFileWithAWrongLineOrAConflictIsNotImportedAtAll() {
        String wrong = act2027() + "2027-13-01,пн,REGIONAL_DAY_OFF,,День,Закон от 01.01.2026 № 1\n"
                + "2020-05-06,ср,WORKING,,День,Указ от 01.01.2020 № 1\n";

        assertThatThrownBy(() -> imports.take(wrong.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(ValidationException.FieldError::pointer)
                        .containsExactly("/lines/6", "/lines/7"));
        assertThat(queries.exceptions(2027)).hasSize(4).noneMatch(ExceptionView::confirmed);
        assertThat(changes).isEmpty();
        assertThat(imports.preview(wrong.getBytes(StandardCharsets.UTF_8)).sound())
                .isFalse();
    }

    @Test
    void theYearsAreListedWithoutGapsAndThoseByLawOnlyAreMarked() {
        assertThat(queries.years())
                .extracting(YearView::year)
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(queries.years().stream().filter(YearView::byLawOnly).map(YearView::year))
                .containsExactly(2027);
    }

    @Test
    void aMissingActIsToldFromOctoberOnUntilItIsLoaded() {
        assertThat(missing("2026-09-30T12:00:00Z")).isEmpty();
        assertThat(missing("2026-10-01T06:00:00Z"))
                .extracting(TransferActMissing::year)
                .containsExactly(2027);
        assertThat(missing("2027-01-11T06:00:00Z"))
                .as("still missing when the year has come")
                .singleElement()
                .satisfies(told -> assertThat(told.month()).hasToString("2027-01"));
        assertThat(missing("2025-12-31T06:00:00Z")).isEmpty();
        imports.take(act2027().getBytes(StandardCharsets.UTF_8));
        assertThat(missing("2026-11-01T06:00:00Z")).isEmpty();
    }

    private List<TransferActMissing> missing(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), CLOCK.getZone());
        List<TransferActMissing> told = new ArrayList<>();
        Wired.of(
                        TransferActWatch.class,
                        Wired.of(CalendarQueries.class, table, clock),
                        new ObservedEvent<TransferActMissing>(told::add),
                        clock)
                .look();
        return told;
    }

    private ExceptionView on(LocalDate day) {
        return queries.exceptions(day.getYear()).stream()
                .filter(e -> e.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private YearView yearOf(int year) {
        return queries.years().stream()
                .filter(y -> y.year() == year)
                .findFirst()
                .orElseThrow();
    }

    /** What the delivered file says of 2027 with an act, and one day more. */
    private String act2027() {
        String delivered = queries.csv(2027).lines().count() > 1
                ? String.join(
                        "\n",
                        table.exceptions().stream()
                                .filter(e -> e.day().getYear() == 2027 && !e.isConfirmed())
                                .flatMap(e -> Stream.of("%s,,%s,%s,%s,%s"
                                        .formatted(
                                                e.day(),
                                                e.kind(),
                                                e.movedFrom()
                                                        .map(LocalDate::toString)
                                                        .orElse(""),
                                                e.title(),
                                                ACT_2027)))
                                .toList())
                : "";
        return delivered + "\n2027-05-04,вт,REGIONAL_DAY_OFF,,День области," + ACT_2027 + "\n";
    }

    private static NewDays days(LocalDate from, @Nullable LocalDate to, DayKind kind) {
        return new NewDays(from, to, kind, null, "Нерабочий день", "Указ № 5", LocalDate.of(2026, 9, 1), true);
    }
}
