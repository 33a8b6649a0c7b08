package org.ispolnenie.reading.extraction.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.ispolnenie.reading.extraction.document.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Reads each page as a row of blocks from its top: lines of text, and tables. PDFBox knows how to make lines of
 * characters; it is asked once for each block and each cell, so that the lines of neighbouring cells do not mix.
 */
final class PdfPages extends PDFTextStripper {

    private final Budget budget;
    private final PdfRulings rulings;
    private final List<List<Block>> pages = new ArrayList<>();

    /**
     * A part of a page.
     *
     * @param lines lines of text; empty for a table
     * @param grid  the table; null for lines
     * @param cells the text of each cell of the table
     */
    record Block(List<String> lines, @Nullable PdfGrid grid, Map<Integer, String> cells) {}

    PdfPages(Budget budget) {
        this.budget = budget;
        this.rulings = new PdfRulings(this);
        for (OperatorProcessor operator : rulings.operators()) {
            addOperator(operator);
        }
        setSortByPosition(true);
        setLineSeparator("\n");
        setPageEnd("");
    }

    /** The pages read. */
    List<List<Block>> pages() {
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        budget.checkTime();
        rulings.startPage(page);
        super.processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.spendCharacters(1);
        super.processTextPosition(text);
    }

    @Override
    protected void writePage() throws IOException {
        List<TextPosition> characters = new ArrayList<>();
        charactersByArticle.forEach(characters::addAll);
        List<Block> blocks = new ArrayList<>();
        for (PdfGrid grid : PdfGrid.of(rulings.rulings())) {
            List<TextPosition> above = new ArrayList<>();
            Map<Integer, List<TextPosition>> inside = new HashMap<>();
            List<TextPosition> below = new ArrayList<>();
            for (TextPosition character : characters) {
                int cell = cellOf(character, grid);
                if (cell >= 0) {
                    inside.computeIfAbsent(cell, any -> new ArrayList<>()).add(character);
                } else {
                    (character.getY() < grid.top() ? above : below).add(character);
                }
            }
            if (inside.isEmpty()) {
                continue;
            }
            addLines(above, blocks);
            Map<Integer, String> cells = new HashMap<>();
            for (Map.Entry<Integer, List<TextPosition>> cell : inside.entrySet()) {
                cells.put(cell.getKey(), joined(lines(cell.getValue())));
            }
            blocks.add(new Block(List.of(), grid, cells));
            characters = below;
        }
        addLines(characters, blocks);
        pages.add(blocks);
    }

    private static int cellOf(TextPosition character, PdfGrid grid) {
        // the middle of the letter: its base line may touch the line below
        return grid.cellAt(character.getX() + character.getWidth() / 2, character.getY() - character.getHeight() / 2);
    }

    /** The lines of a cell as words one after another; a word broken at its hyphen is one word. */
    private static String joined(List<String> lines) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            boolean broken = words.length() > 1
                    && words.charAt(words.length() - 1) == '-'
                    && Character.isLetterOrDigit(words.charAt(words.length() - 2));
            words.append(words.isEmpty() || broken ? "" : " ").append(line.strip());
        }
        return words.toString();
    }

    private void addLines(List<TextPosition> characters, List<Block> blocks) throws IOException {
        List<String> lines = lines(characters);
        if (!lines.isEmpty()) {
            blocks.add(new Block(lines, null, Map.of()));
        }
    }

    private List<String> lines(List<TextPosition> characters) throws IOException {
        if (characters.isEmpty()) {
            return List.of();
        }
        charactersByArticle.clear();
        charactersByArticle.add(characters);
        StringWriter lines = new StringWriter();
        output = lines;
        super.writePage();
        return lines.toString().lines().filter(line -> !line.isBlank()).toList();
    }
}
