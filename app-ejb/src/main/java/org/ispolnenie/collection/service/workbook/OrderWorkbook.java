package org.ispolnenie.collection.service.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.order.OrderLine;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Asked;
import org.ispolnenie.collection.service.order.GroupedOrder;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.PrintedSheet;
import org.ispolnenie.shared.service.table.WorkbookHeading;
import org.jspecify.annotations.Nullable;

/** An order on three sheets of a workbook: its lines, what each body contributes to them, who has not sent. */
final class OrderWorkbook {

    private static final int WIDE = 60;
    private static final int NARROW = 16;
    private static final int CODE = 10;

    private final Workbook workbook;
    private final GroupedOrder order;
    private final Messages words;

    OrderWorkbook(Workbook workbook, GroupedOrder order, Messages words) {
        this.workbook = workbook;
        this.order = order;
        this.words = words;
    }

    void write() throws IOException {
        lines(PrintedSheet.in(workbook, word("ORDER")));
        bodies(PrintedSheet.in(workbook, word("ORDER_BY_BODY")));
        missing(PrintedSheet.in(workbook, word("MISSING")));
    }

    private void lines(Worksheet sheet) throws IOException {
        int place = head(sheet, 0);
        headed(sheet, place, word("BODY_COUNT"), NARROW);
        headed(sheet, place + 1, word("BODIES"), WIDE);
        int row = 1;
        for (OrderLine line : order.lines()) {
            sheet.value(row, 0, name(line));
            int next = figures(sheet, row, 1, line.rows(), line.summary());
            sheet.value(row, next, line.organizations().size());
            sheet.value(
                    row,
                    next + 1,
                    line.organizations().stream().map(OrganizationRef::name).collect(Collectors.joining("; ")));
            row++;
        }
        sheet.value(row, 0, word("ALL"));
        sheet.style(row, 0).bold().set();
        figures(sheet, row, 1, order.lines().stream().mapToInt(OrderLine::rows).sum(), order.summary());
        sheet.finish();
    }

    private void bodies(Worksheet sheet) throws IOException {
        headed(sheet, 0, word("BODY_CODE"), CODE);
        headed(sheet, 1, word("BODY"), WIDE);
        headed(sheet, 2, order.groupTitle(), WIDE);
        int place = 3;
        for (FormTotal total : order.figures()) {
            headed(sheet, place++, total.title(), NARROW);
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (OrderLine line : order.lines()) {
            for (Map.Entry<OrganizationRef, FormSummary> body : line.bodies().entrySet()) {
                sheet.value(row, 0, body.getKey().code());
                sheet.value(row, 1, body.getKey().name());
                sheet.value(row, 2, name(line));
                totals(sheet, row++, 3, body.getValue());
            }
        }
        sheet.finish();
    }

    private void missing(Worksheet sheet) throws IOException {
        headed(sheet, 0, word("BODY_CODE"), CODE);
        headed(sheet, 1, word("BODY"), WIDE);
        List<Asked> missing = order.missing();
        for (int i = 0; i < missing.size(); i++) {
            sheet.value(i + 1, 0, missing.get(i).organization().code());
            sheet.value(i + 1, 1, missing.get(i).organization().name());
        }
        sheet.finish();
    }

    /** The headings of lines; where the next one stands. */
    private int head(Worksheet sheet, int first) {
        headed(sheet, first, order.groupTitle(), WIDE);
        headed(sheet, first + 1, word("ROW_COUNT"), CODE);
        int place = first + 2;
        for (FormTotal total : order.figures()) {
            headed(sheet, place++, total.title(), NARROW);
        }
        sheet.freezePane(0, 1);
        return place;
    }

    private static void headed(Worksheet sheet, int place, String title, int width) {
        WorkbookHeading.write(sheet, place, title);
        sheet.width(place, width);
    }

    private int figures(Worksheet sheet, int row, int place, int rows, FormSummary summary) {
        sheet.value(row, place, rows);
        return totals(sheet, row, place + 1, summary);
    }

    private int totals(Worksheet sheet, int row, int first, FormSummary summary) {
        TypedCells cells = new TypedCells(sheet, new ObjectLabels(), words);
        int place = first;
        for (FormTotal total : order.figures()) {
            @Nullable CellValue value = order.form().total(total, summary).value();
            if (value != null) {
                cells.write(row, place, value);
            }
            cells.tellLeftOut(row, place, order.form().leftOut(total, summary));
            place++;
        }
        return place;
    }

    private String name(OrderLine line) {
        return line.name().isEmpty() ? word("NOT_SAID") : line.name();
    }

    private String word(String key) {
        return words.text(Message.of("collection.consolidated." + key));
    }
}
