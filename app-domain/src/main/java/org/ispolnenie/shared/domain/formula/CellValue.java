package org.ispolnenie.shared.domain.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.shared.json.JsonText;

/** What stands in a cell, or is the result of a formula; an empty cell has none. */
public sealed interface CellValue {

    CellType type();

    /** Writes it as a field of JSON. */
    void write(JsonText json, String name);

    /** A number; 2 and 2.0 are the same. */
    record OfNumber(BigDecimal number) implements CellValue {

        public OfNumber {
            BigDecimal shortest = number.stripTrailingZeros();
            number = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }

        public static OfNumber of(long number) {
            return new OfNumber(BigDecimal.valueOf(number));
        }

        @Override
        public CellType type() {
            return CellType.NUMBER;
        }

        @Override
        public void write(JsonText json, String name) {
            json.decimal(name, number);
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    record OfText(String text) implements CellValue {

        @Override
        public CellType type() {
            return CellType.TEXT;
        }

        @Override
        public void write(JsonText json, String name) {
            json.field(name, text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    record OfDay(LocalDate day) implements CellValue {

        @Override
        public CellType type() {
            return CellType.DATE;
        }

        @Override
        public void write(JsonText json, String name) {
            json.value(name, day);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    record OfFlag(boolean yes) implements CellValue {

        @Override
        public CellType type() {
            return CellType.YES_NO;
        }

        @Override
        public void write(JsonText json, String name) {
            json.field(name, yes);
        }

        @Override
        public String toString() {
            return Boolean.toString(yes);
        }
    }

    /** The values of a column with the lowest figures, the lowest first. */
    record OfRanking(List<Rank> ranks) implements CellValue {

        public OfRanking {
            ranks = List.copyOf(ranks);
        }

        @Override
        public CellType type() {
            return CellType.RANKING;
        }

        @Override
        public void write(JsonText json, String name) {
            json.array(name, ranks, (text, rank) -> text.field("value", rank.value())
                    .decimal("figure", rank.figure()));
        }

        @Override
        public String toString() {
            return ranks.stream()
                    .map(rank -> rank.value() + " (" + rank.figure().toPlainString() + ")")
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * A place in a ranking.
     *
     * @param value  a value of the column
     * @param figure what it is ranked by
     */
    record Rank(String value, BigDecimal figure) {}
}
