package org.ispolnenie.reading.extraction.rtf;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.extraction.document.DocumentText;

/** RTF has no table, only rows one after another, each with a definition of its cells before it (or after). */
final class RtfTable {

    private final DocumentText text;
    private final List<CellDefinition> definitions = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private boolean wider;
    private boolean lower;
    private boolean begun;

    private record CellDefinition(boolean coveredFromLeft, boolean coveredFromAbove) {}

    RtfTable(DocumentText text) {
        this.text = text;
    }

    /** A word of a row's definition. */
    void define(String word) {
        switch (word) {
            case "trowd" -> definitions.clear();
            case "clmrg" -> wider = true;
            case "clvmrg" -> lower = true;
            case "cellx" -> {
                definitions.add(new CellDefinition(wider, lower));
                wider = false;
                lower = false;
            }
            default -> {
                // the first cell of a merge is an ordinary one
            }
        }
    }

    void line(String line) {
        lines.add(line);
    }

    void endCell(String line) {
        lines.add(line);
        cells.add(lines);
        lines = new ArrayList<>();
    }

    void endRow() {
        if (!begun) {
            text.startTable();
            begun = true;
        }
        text.startRow();
        for (int i = 0; i < cells.size(); i++) {
            text.startCell();
            CellDefinition definition = i < definitions.size() ? definitions.get(i) : new CellDefinition(false, false);
            if (definition.coveredFromAbove()) {
                text.continueFromAbove();
            }
            if (!definition.coveredFromLeft()) {
                cells.get(i).forEach(text::paragraph);
            }
        }
        cells.clear();
        lines.clear();
    }

    /** What follows is no row of the table any more. */
    void end() {
        if (!cells.isEmpty() || !lines.isEmpty()) {
            if (!lines.isEmpty()) {
                cells.add(lines);
                lines = new ArrayList<>();
            }
            endRow();
        }
        if (begun) {
            text.endTable();
            begun = false;
        }
    }
}
