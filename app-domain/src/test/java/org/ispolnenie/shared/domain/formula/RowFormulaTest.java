package org.ispolnenie.shared.domain.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.ispolnenie.shared.domain.formula.CellValue.OfDay;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFormulaTest {

    private static final Map<String, CellType> COLUMNS = Map.of(
            "taken", CellType.NUMBER,
            "passed", CellType.NUMBER,
            "spare", CellType.NUMBER,
            "subject", CellType.TEXT,
            "ready", CellType.YES_NO,
            "unknown", CellType.YES_NO,
            "checked", CellType.DATE);

    private static final Map<String, CellValue> ROW = Map.of(
            "taken", OfNumber.of(40),
            "passed", OfNumber.of(31),
            "subject", new OfText("Химия"),
            "ready", new OfFlag(true),
            "checked", new OfDay(LocalDate.of(2020, 4, 20)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            1 + 2 * 3                                | 7
            (1 + 2) * 3                              | 9
            10 - 4 - 3                               | 3
            24 / 4 / 2                               | 3
            2 - -3                                   | 5
            0.1 + 0.2                                | 0.3
            passed / taken * 100                     | 77.5
            round(passed / 7, 2)                     | 4.43
            round(2.5)                               | 3
            round(-2.5)                              | -3
            1 / 3                                    | 0.3333333333
            min(passed, taken; 5)                    | 5
            max(passed, spare)                       | 31
            max(spare)                               |
            passed + spare                           |
            if(passed * 2 > taken, 'most', "few")    | most
            if(unknown, 1, 2)                        |
            filled(spare)                            | false
            filled(passed) and not filled(spare)     | true
            subject = «Химия»                        | true
            subject <> 'Химия'                       | false
            checked <= '2020-04-30'                  | true
            '2020-04-20' = checked                   | true
            ready and unknown                        |
            unknown and ready                        |
            not ready and unknown                    | false
            ready or unknown                         | true
            ready = true                             | true
            passed <= taken and taken >= 40          | true
            1 < 2 or 1 / 0 > 1                       | true
            """)
    void aFormulaComesTo(String formula, @Nullable String result) {
        assertThat(String.valueOf(
                        RowFormula.parse(formula, COLUMNS).result(ROW::get).value()))
                .isEqualTo(String.valueOf(result));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ``                     | ENDS_TOO_EARLY     | 1
            1 +                    | ENDS_TOO_EARLY     | 4
            (1 + 2                 | EXPECTED           | 7
            1 2                    | UNEXPECTED         | 3
            * 2                    | UNEXPECTED         | 1
            1 ^ 2                  | UNKNOWN_SIGN       | 3
            'open                  | UNKNOWN_SIGN       | 1
            absent + 1             | UNKNOWN_NAME       | 1
            taken.class            | UNKNOWN_SIGN       | 6
            exec('rm')             | UNKNOWN_FUNCTION   | 1
            sum(taken)             | FUNCTION_OF_ROWS   | 1
            subject + 1            | WRONG_TYPE         | 1
            1 + subject            | WRONG_TYPE         | 5
            taken and ready        | WRONG_TYPE         | 1
            not taken              | WRONG_TYPE         | 5
            taken = 'forty'        | WRONG_TYPE         | 9
            subject < 'Химия'      | NO_ORDER           | 9
            ready > true           | NO_ORDER           | 7
            checked > 'спозаранку' | NOT_A_DATE         | 11
            if(ready, 1, 'one')    | WRONG_TYPE         | 14
            if(ready, 1)           | EXPECTED           | 12
            if(taken, 1, 2)        | WRONG_TYPE         | 4
            round(taken, 11)       | NOT_A_WHOLE_NUMBER | 14
            round(taken, passed)   | NOT_A_WHOLE_NUMBER | 14
            min()                  | UNEXPECTED         | 5
            1 < 2 < 3              | UNEXPECTED         | 7
            """)
    void aWrongFormulaIsToldWithItsPlace(String formula, String reason, int place) {
        assertThatThrownBy(() -> RowFormula.parse(formula, COLUMNS))
                .isInstanceOfSatisfying(FormulaException.class, refused -> {
                    assertThat(refused.reason().key()).isEqualTo("shared.formula." + reason);
                    assertThat(refused.reason().args().get(0)).isEqualTo(String.valueOf(place));
                });
    }

    @Test
    void divisionByNothingIsNamedAndGivesNothing() {
        FormulaResult result =
                RowFormula.parse("taken / (passed - 31)", COLUMNS).result(ROW::get);

        assertThat(result).isEqualTo(new FormulaResult(null, Message.of("shared.formula.DIVISION_BY_NOTHING", 7)));
    }

    @Test
    void whatGrowsBeyondAllFiguresIsNamed() {
        String huge = "999999999999999" + " * 999999999999999".repeat(3);

        assertThat(RowFormula.parse(huge, COLUMNS).result(ROW::get).trouble())
                .isEqualTo(Message.of("shared.formula.TOO_LARGE", 35));
    }

    @Test
    void anEmptyCellIsNoTrouble() {
        assertThat(RowFormula.parse("spare / 2", COLUMNS).result(ROW::get)).isEqualTo(new FormulaResult(null, null));
    }

    @ParameterizedTest
    @CsvSource({"(, 1, )", "-, 1, ''", "'not ', ready, ''", "'min(', 1, )"})
    void nestingEnds(String open, String inner, String close) {
        assertThatThrownBy(() -> RowFormula.parse(open.repeat(60) + inner + close.repeat(60), COLUMNS))
                .isInstanceOfSatisfying(
                        FormulaException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("shared.formula.TOO_DEEP"));
    }

    @Test
    void nothingLongerThanAFormulaIsRead() {
        assertThatThrownBy(() -> RowFormula.parse("1+".repeat(600) + "1", COLUMNS))
                .isInstanceOfSatisfying(
                        FormulaException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("shared.formula.TOO_LONG"));
    }

    @Property
    void anyTextIsAFormulaOrRefused(@ForAll @StringLength(max = 60) String text) {
        try {
            RowFormula.parse(text, COLUMNS).result(ROW::get);
        } catch (FormulaException refused) {
            assertThat(Integer.parseInt(refused.reason().args().get(0))).isBetween(1, text.length() + 1);
        }
    }

    @Property
    void anyHeapOfItsWordsIsAFormulaOrRefused(@ForAll @Size(max = 12) List<@IntRange(max = 13) Integer> words) {
        String[] all = {"taken", "subject", "1", "'x'", "+", "/", "(", ")", ",", "and", "not", "if", "round", "="};
        StringBuilder text = new StringBuilder();
        for (int word : words) {
            text.append(all[word]).append(' ');
        }
        anyTextIsAFormulaOrRefused(text.toString());
    }

    @Property
    void numbersAreReckonedAsPeopleDo(
            @ForAll @IntRange(min = -10_000, max = 10_000) int one,
            @ForAll @IntRange(min = -10_000, max = 10_000) int other) {
        Map<String, CellValue> row = new HashMap<>();
        row.put("taken", OfNumber.of(one));
        row.put("passed", OfNumber.of(other));

        assertThat(RowFormula.parse("(taken + passed) * (taken - passed) = taken * taken - passed * passed", COLUMNS)
                        .result(row::get)
                        .value())
                .isEqualTo(new OfFlag(true));
        assertThat(RowFormula.parse("taken - passed * 2", COLUMNS)
                        .result(row::get)
                        .value())
                .isEqualTo(new OfNumber(BigDecimal.valueOf(one - other * 2L)));
    }
}
