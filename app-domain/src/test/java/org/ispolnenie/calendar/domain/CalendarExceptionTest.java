package org.ispolnenie.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.calendar.domain.ExceptionTable.Standing;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exception from its entering to its withdrawal, and how a new one stands to those that are there. */
class CalendarExceptionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 22);
    private static final Instant AT = Instant.parse("2026-10-01T09:00:00Z");
    private static final String ACT = "Постановление Правительства РФ от 20.09.2026 № 1000";

    private final CalendarException awaited = entered("реквизиты постановления не найдены");

    @Test
    void itIsConfirmedOnceByAnActWithADate() {
        assertThatThrownBy(() -> awaited.confirm(LegalAct.cited("Постановление"), new Act("admin", AT)))
                .isInstanceOf(ValidationException.class);
        awaited.confirm(LegalAct.cited(ACT), new Act("admin", AT));

        assertThat(awaited.isConfirmed()).isTrue();
        assertThat(awaited.actDate()).contains(LocalDate.of(2026, 9, 20));
        assertThat(awaited.confirmedBy()).contains("admin");
        assertThat(awaited.confirmedAt()).contains(AT);
        assertThatThrownBy(() -> awaited.confirm(LegalAct.cited(ACT), new Act("admin", AT)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aWithdrawnOneIsKeptWithItsReasonAndChangesNoMore() {
        awaited.withdraw("не тот день", new Act("controller", AT));

        assertThat(awaited.withdrawalReason()).contains("не тот день");
        assertThat(awaited.withdrawnBy()).contains("controller");
        assertThatThrownBy(() -> awaited.withdraw("ещё раз", new Act("controller", AT)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> awaited.confirm(LegalAct.cited(ACT), new Act("admin", AT)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void whatNoActCanSayIsNotEntered() {
        assertThatThrownBy(() -> CalendarException.entered(
                        new DayByAct(DAY, DayKind.WORKING_WEEKEND, DAY, " ", LegalAct.cited(ACT)),
                        new Act("admin", AT)))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(ValidationException.FieldError::pointer)
                        .containsExactly("/date", "/movedFrom", "/title"));
    }

    @Test
    void somethingNewStandsToWhatIsThere() {
        CalendarException known = entered(ACT);
        assertThat(standing(List.of(), ACT)).isEqualTo(Standing.NEW);
        assertThat(standing(List.of(known), ACT.replace(" ", "\u00a0"))).isEqualTo(Standing.KNOWN);
        assertThat(standing(List.of(awaited), ACT)).isEqualTo(Standing.CONFIRMS);
        assertThat(standing(List.of(known), "реквизиты неизвестны")).isEqualTo(Standing.KNOWN);
        assertThat(standing(List.of(known), "Указ от 01.01.2027 № 1"))
                .as("a later act")
                .isEqualTo(Standing.NEW);
        assertThat(standing(List.of(known), "Указ от 01.01.2026 № 1"))
                .as("an earlier act")
                .isEqualTo(Standing.CONFLICT);
        known.withdraw("ошибка", new Act("admin", AT));
        assertThat(standing(List.of(known), ACT)).isEqualTo(Standing.NEW);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            Указ от 02.04.2020 № 239, -,          Указ от 02.04.2020 № 239, 2020-04-02
            Указ от 02.04.2020 № 239, 2020-04-02, Указ от 02.04.2020 № 239, 2020-04-02
            Указ № 239,               2020-04-02, Указ от 02.04.2020 № 239, 2020-04-02
            Распоряжение,             2020-04-02, Распоряжение от 02.04.2020, 2020-04-02
            Указ № 239,               -,          Указ № 239, -
            """)
    void theDateOfAnActStandsInItsCitation(String words, LocalDate given, String citation, LocalDate date) {
        assertThat(LegalAct.of(words, given)).isEqualTo(new LegalAct(citation, date));
        assertThat(LegalAct.cited(citation).date()).isEqualTo(date);
    }

    @Test
    void anActHasOneDate() {
        assertThatThrownBy(() -> LegalAct.of("Указ от 02.04.2020 № 239", LocalDate.of(2020, 4, 3)))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> LegalAct.cited("Указ от 31.04.2020 № 239")).isInstanceOf(ValidationException.class);
    }

    private static Standing standing(List<CalendarException> table, String act) {
        return new ExceptionTable(table).find(what(act)).standing();
    }

    private static CalendarException entered(String act) {
        return CalendarException.entered(what(act), new Act("admin", AT));
    }

    private static DayByAct what(String act) {
        return new DayByAct(
                DAY,
                DayKind.TRANSFERRED_DAY_OFF,
                LocalDate.of(2027, 2, 20),
                "Перенос выходного дня",
                LegalAct.cited(act));
    }
}
