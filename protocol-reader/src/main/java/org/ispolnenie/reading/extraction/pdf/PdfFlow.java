package org.ispolnenie.reading.extraction.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.DocumentText;
import org.ispolnenie.reading.extraction.pdf.PdfPages.Block;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pages together: page numbers go, and a table that was cut by the end of a page is one table again, without
 * the heading that was repeated, with the row that was torn.
 */
final class PdfFlow {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\s*(?:[-–—]\\s*)?(?:(?:стр(?:аница|\\.)?|page)\\s*)?(\\d{1,4})(?:\\s*(?:из|of|/)\\s*\\d{1,4})?(?:\\s*[-–—])?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final DocumentText text;
    private @Nullable PdfGrid openGrid;
    private final List<PdfRow> rows = new ArrayList<>();

    /** A row of a table with, for each column, its words; null where a cell goes on from above. */
    private record PdfRow(List<@Nullable String> cells) {

        boolean isContinuation() {
            String first = cells.get(0);
            return first != null && first.isBlank() && cells.stream().anyMatch(cell -> cell != null && !cell.isBlank());
        }
    }

    PdfFlow(Budget budget) {
        this.text = new DocumentText(budget);
    }

    String text(List<List<Block>> pages) {
        for (int i = 0; i < pages.size(); i++) {
            List<Block> blocks = pages.size() > 1 ? withoutPageNumber(pages.get(i), i + 1) : pages.get(i);
            for (Block block : blocks) {
                add(block);
            }
        }
        endTable();
        return text.finish();
    }

    private static List<Block> withoutPageNumber(List<Block> blocks, int page) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<String> lines = new ArrayList<>(block.lines());
            if (i == 0 && !lines.isEmpty() && isPageNumber(lines.get(0), page)) {
                lines.remove(0);
            }
            if (i == blocks.size() - 1 && !lines.isEmpty() && isPageNumber(lines.get(lines.size() - 1), page)) {
                lines.remove(lines.size() - 1);
            }
            if (block.grid() != null || !lines.isEmpty()) {
                kept.add(new Block(lines, block.grid(), block.cells()));
            }
        }
        return kept;
    }

    private static boolean isPageNumber(String line, int page) {
        Matcher number = PAGE_NUMBER.matcher(line);
        return number.matches() && Integer.parseInt(number.group(1)) == page;
    }

    private void add(Block block) {
        PdfGrid grid = block.grid();
        if (grid == null) {
            endTable();
            // some fonts call their hyphen a soft one
            block.lines().forEach(line -> text.paragraph(line.replace('\u00AD', '-')));
            return;
        }
        List<PdfRow> more = rows(block, grid);
        if (openGrid != null && openGrid.hasColumnsOf(grid)) {
            if (!rows.isEmpty() && !more.isEmpty() && more.get(0).equals(rows.get(0))) {
                more.remove(0);
            }
            if (!rows.isEmpty() && !more.isEmpty() && more.get(0).isContinuation()) {
                rows.add(joined(rows.remove(rows.size() - 1), more.remove(0)));
            }
        } else {
            endTable();
        }
        openGrid = grid;
        rows.addAll(more);
    }

    private static List<PdfRow> rows(Block block, PdfGrid grid) {
        List<PdfRow> rows = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            List<@Nullable String> cells = new ArrayList<>();
            for (int column = 0; column < grid.columnCount(); column++) {
                String words = block.cells().getOrDefault(grid.cellOf(row, column), "");
                boolean covered = grid.continuesFromLeft(row, column);
                cells.add(covered ? "" : grid.continuesFromAbove(row, column) ? null : words);
            }
            rows.add(new PdfRow(cells));
        }
        return rows;
    }

    private static PdfRow joined(PdfRow upper, PdfRow lower) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < upper.cells().size(); i++) {
            String above = upper.cells().get(i);
            String below = lower.cells().get(i);
            cells.add(above == null ? below : below == null ? above : (above + " " + below).strip());
        }
        return new PdfRow(cells);
    }

    private void endTable() {
        if (openGrid == null) {
            return;
        }
        text.startTable();
        for (PdfRow row : rows) {
            text.startRow();
            for (String cell : row.cells()) {
                text.startCell();
                if (cell == null) {
                    text.continueFromAbove();
                } else {
                    text.paragraph(cell.replace('\u00AD', '-'));
                }
            }
        }
        text.endTable();
        rows.clear();
        openGrid = null;
    }
}
