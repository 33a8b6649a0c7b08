package org.ispolnenie.collection.service.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.form.RowCheck;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.TableLimits;
import org.ispolnenie.shared.service.table.TableRow;
import org.ispolnenie.shared.service.table.WorkbookFile;

/**
 * A form read from an XLSForm.
 *
 * @param code    of the form
 * @param edition it was taken out at; 0: it comes from elsewhere
 * @param told    what does not come over, by its cell
 */
record XlsFormReading(String code, int edition, FormDefinition definition, List<FieldError> told) {

    /** A form has a hundred columns at most; a choice of each has five hundred values. */
    static final TableLimits LIMITS = new TableLimits(4 << 20, 40L << 20, 60_000, 1, 60);

    private static final Pattern POINTER = Pattern.compile("/(columns|totals|checks)/(\\d+)/?(\\w*)");

    /** @throws ValidationException naming the cells of everything that does not fit */
    static XlsFormReading read(byte[] bytes) {
        try (WorkbookFile file = WorkbookFile.open(bytes, LIMITS)) {
            XlsFormColumns columns = new XlsFormColumns(file);
            NamedCells settings = NamedCells.of(file, XlsFormSheets.SETTINGS);
            NamedCells ours = NamedCells.of(file, XlsFormSheets.FORM);
            if (!columns.areThere() || settings.rows().isEmpty()) {
                throw ValidationException.of("/file", Message.of("collection.xlsform.NO_FORM"));
            }
            TableRow said = settings.rows().get(0);
            NamedCells totals = NamedCells.of(file, XlsFormSheets.TOTALS);
            NamedCells checks = NamedCells.of(file, XlsFormSheets.CHECKS);
            List<FieldError> faults = new ArrayList<>(columns.faults());
            if (!faults.isEmpty()) {
                throw new ValidationException(faults);
            }
            try {
                FormDefinition form = new FormDefinition(
                        settings.text(said, "form_title"),
                        rowPer(ours),
                        columns.columns(),
                        totals.rows().stream()
                                .map(row -> new FormTotal(
                                        totals.text(row, "name"),
                                        totals.text(row, "label"),
                                        totals.text(row, "formula")))
                                .toList(),
                        checks.rows().stream()
                                .map(row -> new RowCheck(checks.text(row, "formula"), checks.text(row, "message")))
                                .toList());
                return new XlsFormReading(settings.text(said, "form_id"), edition(ours), form, columns.told());
            } catch (ValidationException wrong) {
                throw new ValidationException(wrong.errors().stream()
                        .map(error -> new FieldError(
                                cell(error.pointer(), columns, totals, checks, settings), error.reason()))
                        .toList());
            }
        }
    }

    private static String cell(
            String pointer, XlsFormColumns columns, NamedCells totals, NamedCells checks, NamedCells settings) {
        Matcher place = POINTER.matcher(pointer);
        if (!place.matches()) {
            return pointer.equals("/title") ? settings.pointer(settings.rows().get(0), "form_title") : pointer;
        }
        int index = Integer.parseInt(place.group(2));
        String field = place.group(3);
        return switch (place.group(1)) {
            case "totals" ->
                totals.pointer(
                        totals.rows().get(index),
                        switch (field) {
                            case "key" -> "name";
                            case "title" -> "label";
                            default -> "formula";
                        });
            case "checks" -> checks.pointer(checks.rows().get(index), field);
            default -> columns.pointer(index, field);
        };
    }

    private static RowPer rowPer(NamedCells ours) {
        String word = ours.rows().isEmpty() ? "" : ours.text(ours.rows().get(0), "row_per");
        for (RowPer one : RowPer.values()) {
            if (one.name().equals(word)) {
                return one;
            }
        }
        return RowPer.FREE;
    }

    private static int edition(NamedCells ours) {
        String edition = ours.rows().isEmpty() ? "" : ours.text(ours.rows().get(0), "edition");
        return edition.matches("[1-9]\\d{0,5}") ? Integer.parseInt(edition) : 0;
    }
}
