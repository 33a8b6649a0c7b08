package org.ispolnenie.collection.service.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetProblem.Weight;
import org.ispolnenie.collection.service.sheet.AskedTable;
import org.ispolnenie.collection.service.sheet.GivenTable;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.FileCell;
import org.ispolnenie.shared.service.table.FileCell.Kind;
import org.ispolnenie.shared.service.table.TableRow;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.ispolnenie.shared.service.work.LongWork;
import org.jspecify.annotations.Nullable;

/**
 * The table of a workbook that comes back filled in. Its cells are read by the form's own reading; what only a workbook can
 * do to a cell, a formula, a merge, is told here. A row in which everything was emptied is gone.
 */
final class FilledTable {

    private final WorkbookFile file;
    private final WorkbookMark mark;
    private final AskedTable asked;
    private final FilledColumns columns;
    private final List<GivenRow> rows = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<SheetProblem> wrong = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private boolean keyed;

    private FilledTable(WorkbookFile file, WorkbookMark mark, AskedTable asked) {
        this.file = file;
        this.mark = mark;
        this.asked = asked;
        this.columns = new FilledColumns(asked.form().definition());
    }

    /** @throws org.ispolnenie.shared.failure.ValidationException if it is the table of another form */
    static FilledTable read(WorkbookFile file, WorkbookMark mark, AskedTable asked, LongWork work) {
        mark.requireForm(asked.form());
        FilledTable table = new FilledTable(file, mark, asked);
        file.read(mark.table(file), row -> {
            work.step();
            table.add(row);
        });
        return table;
    }

    /** What the form is to read. */
    GivenTable given() {
        if (!keyed) {
            throw WorkbookMark.refused(Message.of("collection.workbook.NO_KEYS"));
        }
        return columns.wrong().isEmpty()
                ? new GivenTable(rows, allWrong())
                : new GivenTable(List.of(), columns.wrong());
    }

    /** What the writer should know of how it was read. */
    List<SheetProblem> told() {
        List<SheetProblem> told = new ArrayList<>();
        if (!hidden.isEmpty()) {
            told.add(told(Message.of("collection.workbook.HIDDEN_ROWS", hidden.size(), hidden.get(0))));
        }
        String read = mark.table(file);
        file.filledSheets().stream()
                .filter(sheet -> !sheet.equals(read))
                .forEach(sheet -> told.add(told(Message.of("collection.workbook.OTHER_TAB", sheet))));
        return told;
    }

    private static SheetProblem told(Message detail) {
        return new SheetProblem(0, null, Weight.TOLD, detail);
    }

    /** The cell that a problem is about, as a spreadsheet calls it; null: none. */
    @Nullable
    String cell(SheetProblem problem) {
        @Nullable Integer column = columns.place(problem.column());
        if (problem.row() == 0) {
            return column == null ? null : FileCell.place(WorkbookLayout.HEADINGS + 1, column);
        }
        if (problem.row() > numbers.size() || column == null && problem.column() != null) {
            return null;
        }
        return FileCell.place(numbers.get(problem.row() - 1), column == null ? WorkbookLayout.IDS + 1 : column);
    }

    private void add(TableRow row) {
        switch (row.number() - 1) {
            case WorkbookLayout.KEYS -> {
                keyed = row.cell(WorkbookLayout.IDS).text().equals(WorkbookLayout.ID_KEY);
                columns.keys(row);
            }
            case WorkbookLayout.HEADINGS -> columns.headings(row);
            case WorkbookLayout.HINTS -> {
                // for people
            }
            default -> filled(row);
        }
    }

    private void filled(TableRow row) {
        int faults = wrong.size();
        Map<String, CellValue> cells = new HashMap<>();
        columns.byPlace().forEach((place, column) -> {
            FileCell cell = row.cell(place);
            if (column.isComputed() || cell.isEmpty()) {
                return;
            }
            cell.fault()
                    .ifPresentOrElse(
                            fault -> wrong.add(new SheetProblem(rows.size() + 1, column.key(), Weight.WRONG, fault)),
                            () -> cells.put(column.key(), value(cell, column)));
        });
        boolean free = asked.objectColumn().isEmpty();
        @Nullable String id = id(row, free);
        if (cells.isEmpty() && wrong.size() == faults && (free || id == null)) {
            return;
        }
        rows.add(new GivenRow(id, cells));
        numbers.add(row.number());
        if (row.hidden()) {
            hidden.add(String.valueOf(row.number()));
        }
    }

    /** A row that was copied takes the id of its pattern along: the copy is a new one. */
    private @Nullable String id(TableRow row, boolean free) {
        String id = row.cell(WorkbookLayout.IDS).text();
        return id.isEmpty() || free && !ids.add(id) ? null : id;
    }

    private CellValue value(FileCell cell, FormColumn column) {
        return switch (column.type()) {
            case NUMBER ->
                cell.kind() == Kind.NUMBER && cell.number() != null
                        ? new CellValue.OfNumber(cell.number())
                        : new CellValue.OfText(cell.text());
            case DATE -> cell.date() == null ? new CellValue.OfText(cell.text()) : new CellValue.OfDay(cell.date());
            case YES_NO ->
                cell.kind() == Kind.FLAG
                        ? new CellValue.OfFlag(Boolean.parseBoolean(cell.text()))
                        : new CellValue.OfText(cell.text());
            case SCHOOL, EXAM_SITE -> new CellValue.OfText(ObjectLabels.code(cell.text(), asked, column.type()));
            case TEXT, CHOICE, PERSON, FILE, COMPUTED -> new CellValue.OfText(cell.text());
        };
    }

    /** Besides the cells: an object that is filled in and not in the file would lose what stands there. */
    private List<SheetProblem> allWrong() {
        List<SheetProblem> all = new ArrayList<>(wrong);
        asked.objectColumn().ifPresent(column -> {
            Set<String> there = new HashSet<>();
            rows.forEach(row -> {
                @Nullable CellValue object = row.cells().get(column.key());
                there.add(object == null ? String.valueOf(row.id()) : object.toString());
            });
            asked.filledObjects().stream()
                    .filter(code -> !there.contains(code))
                    .forEach(code -> all.add(new SheetProblem(
                            0, null, Weight.WRONG, Message.of("collection.workbook.ROW_MISSING", code))));
        });
        return all;
    }
}
