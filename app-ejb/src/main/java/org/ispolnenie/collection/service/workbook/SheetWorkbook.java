package org.ispolnenie.collection.service.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.service.sheet.SheetToFill;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.PrintedSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as a workbook that is filled in with an office program and brought back: the table, what may be chosen on a sheet
 * of its own, and the {@link WorkbookMark}. Its rows are written one after another.
 */
final class SheetWorkbook {

    /** Against what is changed by mistake; whoever wants to may lift it. */
    private static final String PASSWORD = "1";

    private static final int ROWS_AT_ONCE = 500;

    private final SheetToFill fill;
    private final FormDefinition form;
    private final Messages words;
    private final ObjectLabels labels = new ObjectLabels();
    private final Worksheet sheet;
    private final TypedCells cells;

    private SheetWorkbook(SheetToFill fill, Messages words, Worksheet sheet) {
        this.fill = fill;
        this.form = fill.sheet().form().definition();
        this.words = words;
        this.sheet = sheet;
        this.cells = new TypedCells(sheet, labels, words);
        labels.add(fill.sheet().objects());
        fill.objects().byType().values().forEach(labels::add);
    }

    static byte[] of(SheetToFill fill, Messages words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ispolnenie", null)) {
            String tab = words.text(Message.of("collection.workbook.TAB"));
            Worksheet sheet = PrintedSheet.in(workbook, tab);
            ChoiceLists lists = new ChoiceLists(PrintedSheet.in(workbook, "lists"));
            new SheetWorkbook(fill, words, sheet).write(lists);
            sheet.finish();
            WorkbookMark.of(fill, tab).write(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(ChoiceLists lists) throws IOException {
        sheet.hideRow(WorkbookLayout.KEYS);
        sheet.hideColumn(WorkbookLayout.IDS);
        sheet.value(WorkbookLayout.KEYS, WorkbookLayout.IDS, WorkbookLayout.ID_KEY);
        int place = WorkbookLayout.IDS;
        for (FormColumn column : form.columns()) {
            head(++place, column);
            if (isOpen(column)) {
                new CellRules(sheet, words).restrict(column, place, lists, choices(column));
            }
        }
        sheet.freezePane(0, WorkbookLayout.FIRST_ROW);
        Set<SheetProtectionOption> locked =
                EnumSet.range(SheetProtectionOption.AUTO_FILTER, SheetProtectionOption.SHEET);
        locked.removeAll(EnumSet.range(SheetProtectionOption.FORMAT_CELLS, SheetProtectionOption.FORMAT_ROWS));
        locked.remove(SheetProtectionOption.INSERT_ROWS);
        sheet.protect(PASSWORD, locked);
        int row = WorkbookLayout.FIRST_ROW;
        for (SheetRow one : fill.sheet().table().rows()) {
            write(row++, one);
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
    }

    private void head(int place, FormColumn column) {
        boolean open = isOpen(column);
        sheet.value(WorkbookLayout.KEYS, place, column.key());
        sheet.value(WorkbookLayout.HEADINGS, place, column.title() + (column.required() ? " *" : ""));
        sheet.style(WorkbookLayout.HEADINGS, place)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(open ? "DDEBF7" : "E7E6E6")
                .set();
        sheet.value(WorkbookLayout.HINTS, place, ColumnHint.of(column, words));
        sheet.style(WorkbookLayout.HINTS, place)
                .italic()
                .wrapText(true)
                .verticalAlignment("top")
                .fontColor("595959")
                .set();
        sheet.width(place, CellRules.width(column));
        if (open) {
            sheet.style(place)
                    .format(CellRules.format(column))
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
        }
    }

    /** Whether people write to it. */
    private boolean isOpen(FormColumn column) {
        return fill.sheet().writable()
                && !column.isComputed()
                && column.type() != form.rowPer().objects();
    }

    private List<String> choices(FormColumn column) {
        return switch (column.type()) {
            case CHOICE -> column.choices();
            case YES_NO -> List.of(cells.yesOrNo(true), cells.yesOrNo(false));
            case SCHOOL, EXAM_SITE ->
                fill.objects().of(column.type()).stream()
                        .map(ObjectLabels::label)
                        .toList();
            default -> List.of();
        };
    }

    private void write(int row, SheetRow one) {
        sheet.value(row, WorkbookLayout.IDS, one.key());
        int place = WorkbookLayout.IDS;
        for (FormColumn column : form.columns()) {
            place++;
            @Nullable CellValue value = one.cells().get(column.key());
            if (value != null) {
                cells.write(row, place, column, value, isOpen(column));
            }
        }
    }
}
