package org.ispolnenie.protocol.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.Recurrence;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.reading.deadline.form.DeadlineParser;

/** What holds of every text and every date. */
class DeadlinePropertiesTest {

    private static final ProductionCalendar CALENDAR = new ProductionCalendar(CalendarCsv.embedded());

    private final DeadlineParser parser = new DeadlineParser();

    @Property(tries = 3000)
    void noTextBreaksTheReading(@ForAll("texts") String text, @ForAll("contexts") DeadlineContext context) {
        List<FoundDeadline> found = new ArrayList<>(parser.find(text, context));
        parser.read(text, context).ifPresent(found::add);
        for (FoundDeadline deadline : found) {
            assertThat(deadline.span().of(text)).isEqualTo(deadline.expression().asWritten());
            assertThat(deadline.expression().certainty().confidence()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 300)
    void anyTextAtAllIsReadInPeace(@ForAll String text) {
        parser.find(text, DeadlineContext.unknown());
        parser.read(text, DeadlineContext.unknown());
    }

    @Property
    void aFoundDeadlineIsReadBackFromItsTextForm(
            @ForAll("texts") String text, @ForAll("contexts") DeadlineContext context) {
        for (FoundDeadline found : parser.find(text, context)) {
            DeadlineExpression deadline = found.expression();
            assertThat(DeadlineExpression.parse(deadline.toString())).isEqualTo(deadline);
        }
    }

    @Property
    void anyDeadlineIsReadBackFromItsTextForm(@ForAll("deadlines") DeadlineExpression deadline) {
        assertThat(DeadlineExpression.parse(deadline.toString())).isEqualTo(deadline);
        assertThat(deadline.toString()).doesNotContain("\n");
    }

    @Property
    void aWrittenDateIsThatDate(@ForAll("days") LocalDate date) {
        String figures = "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        assertThat(parser.read("до " + figures, DeadlineContext.unknown()))
                .map(found -> found.expression().dates())
                .hasValue(List.of(date));
        assertThat(parser.find("Представить отчет не позднее " + figures + " в комитет", DeadlineContext.unknown()))
                .singleElement()
                .satisfies(found -> assertThat(found.expression().dates()).containsExactly(date));
    }

    @Property(tries = 2000)
    void dueDatesComeInOrderOnWorkingDaysWithReasons(
            @ForAll("values") String value,
            @ForAll("days") LocalDate protocolDate,
            @ForAll NonWorkingDayRule rule,
            @ForAll StandingReports reports) {
        WorkingCalendar known = CALENDAR.knownOn(protocolDate);
        Optional<FoundDeadline> found = parser.read(value, DeadlineContext.of(protocolDate));
        ControlRules delivered = ControlRules.regionalOrders();
        ControlRules rules = new ControlRules(
                new RuleSetEdition("TEST", 1),
                "Test",
                "Test",
                rule,
                delivered.noDeadlineTerm(),
                3,
                10,
                3,
                5,
                delivered.yearlyReport());
        List<DueDate> due = rules.dueDates(
                found.map(FoundDeadline::expression).orElse(DeadlineExpression.none()), protocolDate, known, reports);
        assertThat(due).extracting(DueDate::stated).isSorted();
        for (DueDate date : due) {
            assertThat(date.why()).isNotEmpty();
            if (rule == NonWorkingDayRule.NONE) {
                assertThat(date.effective()).isEqualTo(date.stated());
            } else {
                assertThat(known.isWorkingDay(date.effective())).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    }

    @Provide
    Arbitrary<DeadlineContext> contexts() {
        return Combinators.combine(
                        days().injectNull(0.2),
                        Arbitraries.integers().between(1990, 2090).injectNull(0.5))
                .as((day, year) -> new DeadlineContext(day, year, null, null));
    }

    /** Texts of the words deadlines are made of, in any order: the likeliest to confuse the grammar. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(25).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(texts(), Arbitraries.of(VALUES));
    }

    @Provide
    Arbitrary<DeadlineExpression> deadlines() {
        Arbitrary<List<LocalDate>> dates = days().list().ofMaxSize(3);
        Arbitrary<Recurrence> recurrences = Combinators.combine(
                        Arbitraries.of(Recurrence.Unit.class),
                        Arbitraries.integers().between(1, 31).injectNull(0.3),
                        Arbitraries.integers().between(1, 12).injectNull(0.3),
                        Arbitraries.of(true, false))
                .as(Recurrence::new)
                .injectNull(0.5);
        Arbitrary<RelativeTerm> terms = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.of(RelativeTerm.Unit.class),
                        Arbitraries.of(true, false),
                        Arbitraries.strings().injectNull(0.3),
                        Arbitraries.strings().injectNull(0.3))
                .as(RelativeTerm::new)
                .injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.strings(),
                        Arbitraries.of(DeadlineType.class),
                        Arbitraries.of(Boundary.class).injectNull(0.2),
                        dates,
                        days().injectNull(0.3),
                        recurrences,
                        terms,
                        Arbitraries.of(DeadlineFlag.class).list().uniqueElements())
                .as((words, type, boundary, due, from, how, term, flags) -> new DeadlineExpression(
                        words,
                        type,
                        boundary,
                        due,
                        LocalTime.of(17, 30),
                        from,
                        from,
                        how,
                        term,
                        new DeadlineExpression.Certainty(due, flags, 0.85)));
    }

    private static final String[] WORDS = {
        "до",
        "в",
        "срок",
        "не",
        "позднее",
        "15",
        "1",
        "31",
        "30",
        "2019",
        "2020",
        "20",
        ".",
        ",",
        "-",
        "–",
        "(",
        ")",
        "15.11.2019",
        "20.04.2020",
        "31.11.2019",
        "10.05",
        "17-00",
        "ноябрь",
        "марта",
        "мае",
        "февраля",
        "года",
        "г.",
        "квартал",
        "I",
        "второй",
        "полугодие",
        "декада",
        "конца",
        "учебного",
        "постоянно",
        "ежемесячно",
        "ежегодно",
        "числа",
        "месяца",
        "следующего",
        "за",
        "отчетным",
        "каждого",
        "раз",
        "в течение",
        "10",
        "рабочих",
        "дней",
        "со дня",
        "после",
        "проведения",
        "с",
        "по",
        "и",
        "к",
        "начиная",
        "срочно",
        "Срок:",
        "\n",
        "\n\n",
        "пятница",
        "«",
        "»",
        "№",
        "от",
        "текущего",
        "двухнедельный",
        "чем",
        "через",
        "через месяц",
        "99",
        "00",
        "0"
    };

    private static final String[] VALUES = {
        "до 15.11.2020",
        "ноябрь",
        "март-май",
        "1-24 марта",
        "I квартал",
        "II полугодие",
        "3 декада февраля",
        "постоянно до 2030 года",
        "постоянно",
        "в течение учебного года",
        "ежемесячно до 31 числа",
        "ежеквартально",
        "ежегодно до 29 февраля",
        "еженедельно",
        "ежедневно",
        "срочно",
        "в течение 10 рабочих дней",
        "в месячный срок",
        "до конца года",
        "до 29 февраля",
        "5, 15 и 30 марта",
        "в течение 9999 лет"
    };
}
