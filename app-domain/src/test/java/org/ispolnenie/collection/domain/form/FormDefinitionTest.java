package org.ispolnenie.collection.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDefinitionTest {

    @Test
    void computedColumnsAreWorkedOutInWhateverOrderTheyStand() {
        FormDefinition form = form(
                computed("share", "round(passed / all * 100)"),
                computed("all", "passed + failed"),
                number("passed"),
                number("failed"));

        assertThat(form.computed(Map.of("passed", OfNumber.of(3), "failed", OfNumber.of(1)), (key, trouble) -> {}))
                .containsEntry("all", OfNumber.of(4))
                .containsEntry("share", OfNumber.of(75));
    }

    @Test
    void aUnitThatTheTitleEndsWithIsNotSaidAgain() {
        assertThat(List.of(
                        measured("Успеваемость, %", "%").titleWithUnit(),
                        measured("Успеваемость", "%").titleWithUnit(),
                        measured("Учителей, чел.", "чел.").titleWithUnit(),
                        measured("Рейс", "с").titleWithUnit(),
                        measured("Доля", null).titleWithUnit()))
                .containsExactly("Успеваемость, %", "Успеваемость, %", "Учителей, чел.", "Рейс, с", "Доля");
    }

    private static FormColumn measured(String title, @Nullable String unit) {
        return new FormColumn("figure", title, ColumnType.NUMBER, false, null, null, unit, List.of(), null, null);
    }

    @Test
    void divisionByNothingIsToldOfItsColumn() {
        List<String> told = new ArrayList<>();
        FormDefinition form = form(number("passed"), computed("share", "1 / passed"));

        assertThat(form.computed(Map.of("passed", OfNumber.of(0)), (key, trouble) -> told.add(key + trouble)))
                .doesNotContainKey("share");
        assertThat(told).containsExactly("sharecollection.formula.DIVISION_BY_NOTHING|«passed»");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            sum(taken) / sum(passed) * sum(taken) | «passed»
            1 / (sum(taken) - sum(taken)) - sum(passed) | «taken»
            round(sum(taken) / sum(passed), 1) | «passed»
            1 / sum(taken - passed) | «passed», «taken»
            """)
    void divisionByNothingNamesTheColumnsInTheWordsOfTheForm(String formula, String columns) {
        FormTotal total = new FormTotal("total", "Итог", formula);
        FormDefinition form = new FormDefinition(
                "Форма", RowPer.FREE, List.of(number("passed"), number("taken")), List.of(total), List.of());

        assertThat(form.total(total, form.summary(Map.of("passed", OfNumber.of(0), "taken", OfNumber.of(0))))
                        .trouble())
                .hasToString("collection.formula.DIVISION_BY_NOTHING|" + columns);
    }

    @Test
    void aCircleOfFormulasIsNamed() {
        assertThat(faults(computed("a", "b + 1"), computed("b", "c + 1"), computed("c", "a + 1")))
                .containsExactly("/columns/0/formula: collection.FORMULAS_IN_A_CIRCLE|a → b → c → a");
        assertThat(faults(computed("a", "a")))
                .containsExactly("/columns/0/formula: collection.FORMULAS_IN_A_CIRCLE|a → a");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        FormColumn bad = new FormColumn(
                "Bad key", " ", ColumnType.TEXT, false, BigDecimal.ONE, null, "шт.", List.of("x"), "1", null);
        FormColumn bounds = new FormColumn(
                "n", "N", ColumnType.NUMBER, false, BigDecimal.TEN, BigDecimal.ONE, null, List.of(), null, null);

        assertThat(faults(bad, bounds, number("n"), number("sum"), number("limit"), choice("c")))
                .containsExactlyInAnyOrder(
                        "/columns/0/key: collection.BAD_KEY",
                        "/columns/0/title: shared.REQUIRED",
                        "/columns/0/min: collection.NOT_FOR_THIS_TYPE|@collection.ColumnType.TEXT",
                        "/columns/0/unit: collection.NOT_FOR_THIS_TYPE|@collection.ColumnType.TEXT",
                        "/columns/0/choices: collection.NOT_FOR_THIS_TYPE|@collection.ColumnType.TEXT",
                        "/columns/0/formula: collection.NOT_FOR_THIS_TYPE|@collection.ColumnType.TEXT",
                        "/columns/1/max: collection.MAX_BELOW_MIN",
                        "/columns/2/key: collection.KEY_TWICE|n",
                        "/columns/3/key: collection.KEY_TAKEN|sum",
                        "/columns/4/key: collection.KEY_TAKEN|limit",
                        "/columns/5/choices: collection.HOW_MANY_CHOICES|500");
    }

    @Test
    void formulasAreToldWithThePlaceInThem() {
        assertThat(faultsOf(() -> new FormDefinition(
                        "Форма",
                        RowPer.FREE,
                        List.of(number("passed"), computed("share", "passed / al")),
                        List.of(new FormTotal("t", "T", "passed")),
                        List.of(new RowCheck("passed + 1", "Ой"), new RowCheck("passed >", "Ой")))))
                .containsExactly(
                        "/columns/1/formula: shared.formula.UNKNOWN_NAME|10|al",
                        "/totals/0/formula: shared.formula.NEEDS_A_FUNCTION_OF_ROWS|1|passed",
                        "/checks/0/formula: collection.CHECK_IS_NO_CONDITION",
                        "/checks/1/formula: shared.formula.ENDS_TOO_EARLY|9");
    }

    @Test
    void aFormPerSchoolHasOneColumnOfSchools() {
        assertThat(faultsOf(
                        () -> new FormDefinition("Форма", RowPer.SCHOOL, List.of(number("n")), List.of(), List.of())))
                .containsExactly("/columns: collection.ONE_COLUMN_OF_OBJECTS|@collection.RowPer.SCHOOL");
    }

    @Test
    void aFormHasAHundredColumnsAtMost() {
        FormColumn[] many =
                IntStream.range(0, 101).mapToObj(i -> number("c" + i)).toArray(FormColumn[]::new);

        assertThat(faults(many)).containsExactly("/columns: collection.HOW_MANY_COLUMNS|100");
        assertThat(faults()).containsExactly("/columns: collection.HOW_MANY_COLUMNS|100");
    }

    @Test
    void whatIsStoredIsReadBack() {
        FormText text = new FormText();

        assertThat(DeliveredForms.all()).hasSize(5).allSatisfy(form -> assertThat(
                        text.convertToEntityAttribute(text.convertToDatabaseColumn(form.definition())))
                .isEqualTo(form.definition()));
    }

    @Test
    void aFormThatIsUsedIsNeverChanged() {
        Act act = new Act("controller", Instant.EPOCH);
        CollectionForm first = CollectionForm.made("FORM", form(number("a")), act);
        CollectionForm same = first.change(form(number("b")), act);
        same.use();
        CollectionForm next = same.change(form(number("c")), act);

        assertThat(same).isSameAs(first);
        assertThat(next.edition()).isEqualTo(2);
        assertThat(first.definition()).isEqualTo(form(number("b")));
        assertThat(next.change(form(number("c")), act)).isSameAs(next);
    }

    static FormDefinition form(FormColumn... columns) {
        return new FormDefinition("Форма", RowPer.FREE, List.of(columns), List.of(), List.of());
    }

    static FormColumn number(String key) {
        return column(key, ColumnType.NUMBER, null);
    }

    static FormColumn computed(String key, String formula) {
        return column(key, ColumnType.COMPUTED, formula);
    }

    static FormColumn choice(String key) {
        return column(key, ColumnType.CHOICE, null);
    }

    private static FormColumn column(String key, ColumnType type, @Nullable String formula) {
        return new FormColumn(key, key, type, false, null, null, null, List.of(), formula, null);
    }

    private static List<String> faults(FormColumn... columns) {
        return faultsOf(() -> form(columns));
    }

    private static List<String> faultsOf(ThrowingCallable making) {
        List<FieldError> faults = new ArrayList<>();
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(ValidationException.class, refused -> faults.addAll(refused.errors()));
        return faults.stream()
                .map(fault -> fault.pointer() + ": " + fault.reason())
                .toList();
    }
}
