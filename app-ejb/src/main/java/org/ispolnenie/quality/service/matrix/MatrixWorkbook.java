package org.ispolnenie.quality.service.matrix;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Cell;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Course;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Line;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.PrintedSheet;
import org.ispolnenie.shared.service.table.WorkbookHeading;
import org.jspecify.annotations.Nullable;

/**
 * The matrix on three sheets of a workbook: municipalities and directions with the number of stages that have measures, a
 * row for every stage, the directions.
 */
final class MatrixWorkbook {

    private final QualityMatrix matrix;
    private final Messages words;

    MatrixWorkbook(QualityMatrix matrix, Messages words) {
        this.matrix = matrix;
        this.words = words;
    }

    void write(Workbook workbook) {
        overview(PrintedSheet.in(workbook, word("OVERVIEW")));
        stages(PrintedSheet.in(workbook, word("STAGES")));
        directions(PrintedSheet.in(workbook, word("DIRECTIONS")));
    }

    private void overview(Worksheet sheet) {
        bodyHeadings(sheet);
        WorkbookHeading.write(sheet, 2, word("STATE"), 18);
        int place = 3;
        for (Direction direction : matrix.directions()) {
            WorkbookHeading.write(sheet, place++, direction.code(), 10);
        }
        WorkbookHeading.write(sheet, place, word("FILLED"), 14);
        WorkbookHeading.write(sheet, place + 1, word("CONFIRMED"), 14);
        int row = 1;
        for (Line line : matrix.lines()) {
            body(sheet, row, line);
            sheet.value(row, 2, state(line));
            for (int i = 0; i < line.courses().size(); i++) {
                sheet.value(row, 3 + i, reached(line.courses().get(i), Completeness.PLANNED));
            }
            sheet.value(
                    row,
                    place,
                    line.courses().stream()
                            .mapToLong(course -> reached(course, Completeness.PLANNED))
                            .sum());
            sheet.value(
                    row,
                    place + 1,
                    line.courses().stream()
                            .mapToLong(course -> reached(course, Completeness.CONFIRMED))
                            .sum());
            row++;
        }
        sum(sheet, row);
    }

    private void sum(Worksheet sheet, int row) {
        sheet.value(row, 1, word("ALL"));
        sheet.style(row, 1).bold().set();
        for (int i = 0; i < matrix.directions().size(); i++) {
            int index = i;
            sheet.value(
                    row,
                    3 + i,
                    matrix.lines().stream()
                            .mapToLong(line -> reached(line.courses().get(index), Completeness.PLANNED))
                            .sum());
            sheet.style(row, 3 + i).bold().set();
        }
    }

    private static long reached(Course course, Completeness least) {
        return course.cells().stream()
                .filter(cell -> cell.standing().completeness().compareTo(least) >= 0)
                .count();
    }

    private void stages(Worksheet sheet) {
        bodyHeadings(sheet);
        WorkbookHeading.write(sheet, 2, word("DIRECTION"), 12);
        WorkbookHeading.write(sheet, 3, word("STAGE"), 28);
        WorkbookHeading.write(sheet, 4, word("COMPLETENESS"), 26);
        WorkbookHeading.write(sheet, 5, word("MEASURES"), 10);
        WorkbookHeading.write(sheet, 6, word("DOCUMENTED"), 14);
        WorkbookHeading.write(sheet, 7, word("SCORE"), 10);
        if (matrix.compared() != null) {
            WorkbookHeading.write(sheet, 8, String.valueOf(matrix.compared().year()), 26);
        }
        int row = 1;
        for (Line line : matrix.lines()) {
            for (Course course : line.courses()) {
                for (Cell cell : course.cells()) {
                    body(sheet, row, line);
                    sheet.value(row, 2, course.direction());
                    stage(sheet, row++, cell);
                }
            }
        }
    }

    private void stage(Worksheet sheet, int row, Cell cell) {
        sheet.value(row, 3, words.text(Message.of("quality.CycleStage." + cell.stage())));
        sheet.value(row, 4, completeness(cell.standing().completeness()));
        sheet.value(row, 5, cell.standing().measures());
        sheet.value(row, 6, cell.standing().documented());
        @Nullable Integer score = cell.standing().score();
        if (score != null) {
            sheet.value(row, 7, score);
        }
        @Nullable Completeness earlier = cell.earlier();
        if (earlier != null) {
            sheet.value(row, 8, completeness(earlier));
        }
    }

    private void directions(Worksheet sheet) {
        WorkbookHeading.write(sheet, 0, word("DIRECTION"), 12);
        WorkbookHeading.write(sheet, 1, word("TITLE"), 90);
        WorkbookHeading.write(sheet, 2, word("EARLIER"), 20);
        int row = 1;
        for (Direction direction : matrix.directions()) {
            sheet.value(row, 0, direction.code());
            sheet.value(row, 1, direction.title());
            sheet.value(row++, 2, String.join(", ", direction.earlier()));
        }
    }

    private String state(Line line) {
        return line.set() == null
                ? word("NOT_BEGUN")
                : words.text(Message.of("quality.SetState." + line.set().state()));
    }

    private void bodyHeadings(Worksheet sheet) {
        WorkbookHeading.write(sheet, 0, word("CODE"), 10);
        WorkbookHeading.write(sheet, 1, word("MUNICIPALITY"), 48);
        sheet.freezePane(2, 1);
    }

    private static void body(Worksheet sheet, int row, Line line) {
        sheet.value(row, 0, line.municipality().code());
        sheet.value(row, 1, line.municipality().name());
    }

    private String completeness(Completeness of) {
        return words.text(Message.of("quality.Completeness." + of));
    }

    private String word(String key) {
        return words.text(Message.of("quality.matrix." + key));
    }
}
