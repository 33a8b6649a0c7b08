package org.ispolnenie.collection.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderGroupingTest {

    private static final FormDefinition FORM = new FormDefinition(
            "Дефициты",
            RowPer.FREE,
            List.of(
                    column("course", ColumnType.TEXT),
                    column("asked", ColumnType.NUMBER),
                    column("got", ColumnType.NUMBER)),
            List.of(
                    new FormTotal("all", "Всего", "sum(asked)"),
                    new FormTotal("share", "Доля", "round(sum(got) / sum(asked) * 100, 1)")),
            List.of());
    private static final OrganizationRef FIRST = new OrganizationRef(1, "MR01", "Первый район");
    private static final OrganizationRef SECOND = new OrganizationRef(2, "MR02", "Второй район");

    @Test
    void whatPeopleWriteInManyWaysIsOneLineNamedAsMostOfThemWriteIt() {
        OrderGrouping grouping = new OrderGrouping(FORM, "course");
        grouping.add(FIRST, List.of(row("Учёт и оценка", 10, 5), row("геометрия", 4, 4)));
        grouping.add(SECOND, List.of(row("«учет  и оценка»", 30, 25), row("Учёт и оценка", 0, 0)));

        List<OrderLine> lines = grouping.lines();

        assertThat(lines).extracting(OrderLine::name).containsExactly("геометрия", "Учёт и оценка");
        assertThat(lines.get(1).rows()).isEqualTo(3);
        assertThat(lines.get(1).organizations()).containsExactly(FIRST, SECOND);
        assertThat(total(lines.get(1), 0)).isEqualTo(OfNumber.of(40));
        // Of all its rows, and not the mean of two shares.
        assertThat(total(lines.get(1), 1)).isEqualTo(OfNumber.of(75));
    }

    @Test
    void rowsThatSayNothingComeLast() {
        OrderGrouping grouping = new OrderGrouping(FORM, "course");
        grouping.add(FIRST, List.of(new SheetRow("1", 1, null, Map.of("asked", OfNumber.of(7))), row("Физика", 1, 1)));

        assertThat(grouping.lines()).extracting(OrderLine::name).containsExactly("Физика", "");
        assertThat(new OrderGrouping(FORM, "course").lines()).isEmpty();
    }

    private static @Nullable CellValue total(OrderLine line, int n) {
        return FORM.total(FORM.totals().get(n), line.summary()).value();
    }

    private static SheetRow row(String course, long wanted, long got) {
        return new SheetRow(
                course,
                1,
                null,
                Map.of("course", new OfText(course), "asked", OfNumber.of(wanted), "got", OfNumber.of(got)));
    }

    private static FormColumn column(String key, ColumnType type) {
        return new FormColumn(key, key, type, false, null, null, null, List.of(), null, null);
    }
}
