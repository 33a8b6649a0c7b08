package org.ispolnenie.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.ispolnenie.calendar.domain.CalendarSheet.Row;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.domain.CsvLine;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people send as a calendar. */
class CalendarSheetTest {

    private static final String ROW =
            "2020-05-06,ср,PRESIDENTIAL_NON_WORKING,,Нерабочий день,Указ Президента РФ от 28.04.2020 № 294";

    @Property
    void whatIsWrittenIsReadBack(@ForAll("days") List<DayByAct> days) {
        CalendarSheet sheet = CalendarSheet.read(CalendarCsv.format(days));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.rows()).extracting(CalendarSheet.Row::day).isEqualTo(days);
    }

    @Property(tries = 2000)
    void garbageIsToldByItsLineAndNeverThrown(@ForAll String text) {
        CalendarSheet sheet = CalendarSheet.read(text);
        assertThat(sheet.faults()).allMatch(fault -> fault.line() >= 1);
    }

    @Property(tries = 2000)
    void aSpoiltFileIsNeverAnUnhandledError(@ForAll("spoilt") byte[] bytes) {
        try {
            CalendarSheet.read(CalendarText.of(bytes));
        } catch (ValidationException noText) {
            assertThat(noText.errors()).isNotEmpty();
        }
    }

    @Example
    void theDeliveredFileReadsWithoutAFault() {
        assertThat(CalendarCsv.sheet().faults()).isEmpty();
        assertThat(CalendarCsv.sheet().rows()).hasSize(211);
        assertThat(CalendarCsv.embedded()).hasSize(211 - 140);
    }

    @Test
    void officesSendItInManyEncodings() {
        String text = "date,weekday,day_type,moved_from_or_to,title,basis\r\n" + ROW + "\r\n";
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(
                plain,
                marked,
                text.getBytes(Charset.forName("windows-1251")),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))) {
            CalendarSheet sheet = CalendarSheet.read(CalendarText.of(bytes));
            assertThat(sheet.faults()).isEmpty();
            assertThat(sheet.rows()).singleElement().satisfies(row -> {
                assertThat(row.line()).isEqualTo(2);
                assertThat(row.day().title()).isEqualTo("Нерабочий день");
                assertThat(row.day().act().date()).isEqualTo("2020-04-28");
            });
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> CalendarText.of(new byte[0])).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> CalendarText.of(new byte[CalendarText.MAX_BYTES + 1]))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> CalendarText.of(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void semicolonsAndRussianDatesAreReadAndAHeadingMayBeMissing() {
        CalendarSheet sheet = CalendarSheet.read(
                "06.05.2020;СР;presidential_non_working;;\"День \"\"без работы\"\"\";Указ от 28.04.2020 № 294");

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.rows().get(0).day())
                .isEqualTo(new DayByAct(
                        LocalDate.of(2020, 5, 6),
                        DayKind.PRESIDENTIAL_NON_WORKING,
                        null,
                        "День \"без работы\"",
                        new LegalAct("Указ от 28.04.2020 № 294", LocalDate.of(2020, 4, 28))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            2019-05-02,чт                                                              | calendar.line.COLUMNS
            2019-13-02,чт,TRANSFERRED_DAY_OFF,,День,Акт                                | calendar.line.DATE
            30.02.2019,,TRANSFERRED_DAY_OFF,,День,Акт                                  | calendar.line.DATE
            2019-05-02,чт,PARTY,,День,Акт                                              | calendar.line.KIND
            2019-05-02,пт,TRANSFERRED_DAY_OFF,,День,Акт                                | calendar.line.WEEKDAY
            2019-05-02,чт,TRANSFERRED_DAY_OFF,2019-5,День,Акт                          | calendar.line.DATE
            2019-05-02,чт,TRANSFERRED_DAY_OFF,,,Акт                                    | calendar.line.BLANK_title
            2019-05-02,чт,TRANSFERRED_DAY_OFF,,День,                                   | calendar.line.BLANK_act
            2019-05-02,чт,TRANSFERRED_DAY_OFF,,День,Указ от 31.02.2019 № 1             | calendar.NO_SUCH_ACT_DATE
            2019-05-02,чт,WORKING_WEEKEND,,День,Акт                                    | calendar.NOT_A_WEEKEND
            2019-05-02,чт,HOLIDAY,,День,Указ                                           | calendar.KIND_BY_LAW
            2219-05-02,вс,REGIONAL_DAY_OFF,,День,Акт                                   | shared.DATE_OUT_OF_RANGE
            2019-05-02,чт,TRANSFERRED_DAY_OFF,,"День,Акт                               | calendar.line.QUOTES
            2019-05-02,чт,TRANSFERRED_DAY_OFF,,"День" мой,Акт                          | calendar.line.QUOTES
            date,day,kind                                                              | calendar.line.HEADINGS
            """)
    void aWrongLineSaysWhatIsWrong(String line, String key) {
        CalendarSheet sheet = CalendarSheet.read(line);

        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.reason().key()).isEqualTo(key);
        });
    }

    @Test
    void aDayThatComesTwiceIsToldWithTheLineItCameInBefore() {
        CalendarSheet sheet = CalendarSheet.read(ROW + "\n\n" + ROW);

        assertThat(sheet.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.reason().args()).containsExactly("2020-05-06", "1");
        });
    }

    @Provide
    Arbitrary<List<DayByAct>> days() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("АбвгД \",;'|№2020-x")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(String::strip)
                .filter(words -> !words.isEmpty());
        Arbitrary<LocalDate> dates = Dates.dates().between(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));
        Arbitrary<LegalAct> acts =
                Combinators.combine(text, dates.injectNull(0.3)).as(LegalAct::of);
        Arbitrary<DayKind> kinds = Arbitraries.of(DayKind.values()).filter(DayKind::isByAct);
        return Combinators.combine(dates, kinds, dates.injectNull(0.5), text, acts)
                .as(DayByAct::new)
                .filter(day -> day.faults().isEmpty())
                .list()
                .uniqueElements(DayByAct::day);
    }

    /** The delivered file with some of its bytes changed, cut off or doubled. */
    @Provide
    Arbitrary<byte[]> spoilt() throws IOException {
        byte[] whole;
        try (InputStream csv =
                CalendarCsv.class.getResourceAsStream("/org/ispolnenie/calendar/calendar-ru-2019-2027.csv")) {
            whole = csv.readAllBytes();
        }
        Arbitrary<int[]> places =
                Arbitraries.integers().between(0, 1999).array(int[].class).ofMaxSize(20);
        return Combinators.combine(
                        places, Arbitraries.bytes(), Arbitraries.integers().between(0, 2000))
                .as((at, with, length) -> {
                    byte[] spoilt = Arrays.copyOf(whole, length);
                    IntStream.of(at).filter(place -> place < length).forEach(place -> spoilt[place] = with);
                    return spoilt;
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+7 выходных",
                "-1",
                "@SUM(1)",
                "'=1",
                "''+1",
                "'кавычка",
                "\uff1d1",
                "=\"a\",b",
                "обычный"
            })
    void noCellOfOursIsAFormulaAndEachIsReadBackAsItWas(String words) {
        LocalDate day = LocalDate.of(2021, 11, 4);
        LegalAct act = LegalAct.of(words + " приказ", LocalDate.of(2021, 1, 11));
        DayByAct written = new DayByAct(day, DayKind.REGIONAL_DAY_OFF, null, words, act);

        String csv = CalendarCsv.format(List.of(written));

        CalendarSheet read = CalendarSheet.read(csv);
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).extracting(Row::day).containsExactly(written);
        assertThat(csv.lines().skip(1).flatMap(line -> CsvLine.cells(line, ',').stream()))
                .noneMatch(cell -> cell.matches("[=+@\uff1d-].*"));
    }
}
