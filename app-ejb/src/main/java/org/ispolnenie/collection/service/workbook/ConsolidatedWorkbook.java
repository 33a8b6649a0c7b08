package org.ispolnenie.collection.service.workbook;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Asked;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.BodyRow;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Sent;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.PrintedSheet;
import org.ispolnenie.shared.service.table.WorkbookHeading;
import org.jspecify.annotations.Nullable;

/** What all bodies have sent, on three sheets of a workbook: their rows, the totals of each and of all, who has not sent. */
final class ConsolidatedWorkbook {

    private static final String MOMENT = "dd.mm.yyyy hh:mm";

    /** The columns that say whose a row is. */
    private static final int OF_BODY = 3;

    private final ConsolidatedSheet head;
    private final FormDefinition form;
    private final Messages words;
    private final ZoneId zone;
    private final Workbook workbook;
    private final ObjectLabels labels = new ObjectLabels();
    private final Worksheet rows;
    private final TypedCells cells;
    private int next = 1;

    ConsolidatedWorkbook(Workbook workbook, ConsolidatedSheet head, Messages words, ZoneId zone) {
        this.workbook = workbook;
        this.head = head;
        this.form = head.form().definition();
        this.words = words;
        this.zone = zone;
        this.rows = PrintedSheet.in(workbook, word("ROWS"));
        this.cells = new TypedCells(rows, labels, words);
        bodyHeadings(rows);
        int place = OF_BODY;
        for (FormColumn column : form.columns()) {
            WorkbookHeading.write(rows, place, column.titleWithUnit());
            rows.width(place++, CellRules.width(column));
        }
    }

    /** A part of the rows. */
    void write(ConsolidatedSheet part) throws IOException {
        labels.add(part.objects());
        for (BodyRow row : part.rows().items()) {
            body(rows, next, row.asked());
            int place = OF_BODY;
            for (FormColumn column : form.columns()) {
                @Nullable CellValue value = row.row().cells().get(column.key());
                if (value != null) {
                    cells.write(next, place, column, value);
                }
                place++;
            }
            next++;
        }
        rows.flush();
    }

    /** The sheets behind the rows. */
    void finish() throws IOException {
        rows.finish();
        totals(PrintedSheet.in(workbook, word("TOTALS")));
        missing(PrintedSheet.in(workbook, word("MISSING")));
    }

    private void totals(Worksheet sheet) {
        bodyHeadings(sheet);
        WorkbookHeading.write(sheet, OF_BODY, word("SENT_AT"));
        sheet.width(OF_BODY, 18);
        WorkbookHeading.write(sheet, OF_BODY + 1, word("ROW_COUNT"));
        sheet.width(OF_BODY + 1, 12);
        int place = OF_BODY + 2;
        for (FormTotal total : form.totals()) {
            WorkbookHeading.write(sheet, place, total.title());
            sheet.width(place++, 24);
        }
        int row = 1;
        for (Sent sent : head.sent()) {
            body(sheet, row, sent.asked());
            moment(sheet, row, OF_BODY, sent.at());
            sheet.value(row, OF_BODY + 1, sent.rows());
            totals(sheet, row++, sent.summary());
        }
        sheet.value(row, 1, word("ALL"));
        sheet.style(row, 1).bold().set();
        sheet.value(row, OF_BODY + 1, head.sent().stream().mapToInt(Sent::rows).sum());
        totals(sheet, row, head.region());
    }

    private void totals(Worksheet sheet, int row, FormSummary summary) {
        TypedCells figures = new TypedCells(sheet, labels, words);
        int place = OF_BODY + 2;
        for (FormTotal total : form.totals()) {
            @Nullable CellValue value = form.total(total, summary).value();
            if (value != null) {
                figures.write(row, place, value);
            }
            figures.tellLeftOut(row, place, form.leftOut(total, summary));
            place++;
        }
    }

    private void missing(Worksheet sheet) {
        bodyHeadings(sheet);
        WorkbookHeading.write(sheet, OF_BODY, word("STATE"));
        sheet.width(OF_BODY, 26);
        List<Asked> missing = head.missing();
        for (int i = 0; i < missing.size(); i++) {
            body(sheet, i + 1, missing.get(i));
            sheet.value(
                    i + 1,
                    OF_BODY,
                    words.text(Message.of(
                            "assignment.ControlPointState." + missing.get(i).state())));
        }
    }

    private void bodyHeadings(Worksheet sheet) {
        WorkbookHeading.write(sheet, 0, word("BODY_CODE"));
        WorkbookHeading.write(sheet, 1, word("BODY"));
        WorkbookHeading.write(sheet, 2, word("LABEL"));
        sheet.width(0, 10);
        sheet.width(1, 48);
        sheet.width(2, 10);
        sheet.freezePane(0, 1);
    }

    private static void body(Worksheet sheet, int row, Asked asked) {
        sheet.value(row, 0, asked.organization().code());
        sheet.value(row, 1, asked.organization().name());
        sheet.value(row, 2, asked.label());
    }

    private void moment(Worksheet sheet, int row, int place, Instant at) {
        sheet.value(row, place, LocalDateTime.ofInstant(at, zone));
        sheet.style(row, place).format(MOMENT).set();
    }

    private String word(String key) {
        return words.text(Message.of("collection.consolidated." + key));
    }
}
