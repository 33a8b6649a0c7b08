package org.ispolnenie.schoolsupport.service.rollup;

import java.math.BigDecimal;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.service.rollup.Rollup.MunicipalFigures;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.PrintedSheet;
import org.ispolnenie.shared.service.table.WorkbookHeading;
import org.jspecify.annotations.Nullable;

/** How far a project is, on three sheets: municipalities, schools, indicators by municipality. Figures are numbers. */
final class RollupWorkbook {

    private static final String[] FIGURES = {
        "INCLUDED",
        "TEAM",
        "CURATOR",
        "ROADMAP",
        "ROADMAP_LATE",
        "PLANNED",
        "DUE",
        "IN_TIME",
        "LATE",
        "OVERDUE",
        "CANCELLED",
        "CANCELLED_OVERDUE"
    };
    private static final int NAME_WIDTH = 48;
    private static final int FIGURE_WIDTH = 14;

    private final Workbook workbook;
    private final Messages words;
    private final Rollup rollup;

    RollupWorkbook(Workbook workbook, Rollup rollup, Messages words) {
        this.workbook = workbook;
        this.rollup = rollup;
        this.words = words;
    }

    void municipalities() {
        Worksheet sheet = sheet("MUNICIPALITIES", "CODE", "MUNICIPALITY");
        int place = 2;
        for (String figure : FIGURES) {
            WorkbookHeading.write(sheet, place++, word(figure), FIGURE_WIDTH);
        }
        int row = 1;
        for (MunicipalFigures one : rollup.municipalities()) {
            name(sheet, row, one.municipality());
            figures(sheet, row++, 2, one.figures());
        }
        sheet.value(row, 1, word("ALL"));
        sheet.style(row, 1).bold().set();
        figures(sheet, row, 2, rollup.all());
    }

    void schools(Iterable<SchoolRollup> schools) {
        Worksheet sheet = sheet("SCHOOLS", "CODE", "SCHOOL");
        WorkbookHeading.write(sheet, 2, word("MUNICIPALITY"), NAME_WIDTH);
        WorkbookHeading.write(sheet, 3, word("INCLUDED_ON"), FIGURE_WIDTH);
        int place = 4;
        for (int i = 1; i < FIGURES.length; i++) {
            WorkbookHeading.write(sheet, place++, word(FIGURES[i]), FIGURE_WIDTH);
        }
        int row = 1;
        for (SchoolRollup one : schools) {
            name(sheet, row, one.line().school());
            @Nullable OrganizationRef body = one.line().municipality();
            sheet.value(row, 2, body == null ? "" : body.name());
            sheet.value(row, 3, one.line().stay().includedOn());
            sheet.style(row, 3).format("dd.mm.yyyy").set();
            figures(sheet, row++, 3, one.figures());
        }
    }

    void indicators() {
        Worksheet sheet = sheet("INDICATORS", "CODE", "MUNICIPALITY");
        String[] headings = {
            "INDICATOR", "UNIT", "MEASURED", "BASELINE", "TARGET", "ACTUAL", "POOLED", "CHANGE", "REACHED"
        };
        for (int i = 0; i < headings.length; i++) {
            WorkbookHeading.write(sheet, 2 + i, word(headings[i]), i == 0 ? NAME_WIDTH : FIGURE_WIDTH);
        }
        int row = 1;
        for (Map.Entry<String, Measure> indicator : rollup.indicators().entrySet()) {
            for (MunicipalFigures one : rollup.municipalities()) {
                name(sheet, row, one.municipality());
                indicator(sheet, row++, indicator, one.figures());
            }
            sheet.value(row, 1, word("ALL"));
            sheet.style(row, 1).bold().set();
            indicator(sheet, row++, indicator, rollup.all());
        }
    }

    private static void indicator(
            Worksheet sheet, int row, Map.Entry<String, Measure> indicator, ProjectFigures figures) {
        IndicatorFigures known = figures.indicator(indicator.getKey());
        sheet.value(row, 2, indicator.getValue().title());
        sheet.value(row, 3, indicator.getValue().unit());
        sheet.value(row, 4, known.measured().count());
        number(sheet, row, 5, known.based().average());
        number(sheet, row, 6, known.targeted().average());
        number(sheet, row, 7, known.measured().average());
        number(sheet, row, 8, known.pooled());
        number(sheet, row, 9, known.changed().average());
        sheet.value(row, 10, known.reached());
    }

    private static void number(Worksheet sheet, int row, int place, @Nullable BigDecimal value) {
        if (value != null) {
            sheet.value(row, place, value);
            sheet.style(row, place).format("0.00").set();
        }
    }

    /** From a place on; the number of schools is written only where a row is of several. */
    private static void figures(Worksheet sheet, int row, int from, ProjectFigures figures) {
        SchoolFigures schools = figures.schools();
        MeasureFigures measures = figures.measures();
        long[] all = {
            schools.included(),
            schools.team(),
            schools.curator(),
            schools.roadmap(),
            schools.roadmapLate(),
            measures.planned(),
            measures.due(),
            measures.inTime(),
            measures.late(),
            measures.overdue(),
            measures.cancelled().all(),
            measures.cancelled().overdue()
        };
        for (int i = from == 2 ? 0 : 1; i < all.length; i++) {
            sheet.value(row, from + i, all[i]);
        }
    }

    private Worksheet sheet(String title, String code, String name) {
        Worksheet sheet = PrintedSheet.in(workbook, word(title));
        WorkbookHeading.write(sheet, 0, word(code), FIGURE_WIDTH);
        WorkbookHeading.write(sheet, 1, word(name), NAME_WIDTH);
        sheet.freezePane(2, 1);
        return sheet;
    }

    private static void name(Worksheet sheet, int row, OrganizationRef organization) {
        sheet.value(row, 0, organization.code());
        sheet.value(row, 1, organization.name());
    }

    private String word(String key) {
        return words.text(Message.of("schoolsupport.rollup." + key));
    }
}
