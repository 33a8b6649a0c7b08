package org.ispolnenie.reading.extraction.pdf;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page that are drawn through each other, and so make a grid. */
final class GridLines {

    private GridLines() {}

    /** Lines that touch belong together. */
    static List<List<PdfRuling>> connected(List<PdfRuling> rulings) {
        List<PdfRuling> rest = new ArrayList<>(rulings);
        List<List<PdfRuling>> groups = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<PdfRuling> group = new ArrayList<>(List.of(rest.remove(rest.size() - 1)));
            for (int i = 0; i < group.size(); i++) {
                PdfRuling line = group.get(i);
                rest.removeIf(other -> line.meets(other) && group.add(other));
            }
            groups.add(group);
        }
        return groups;
    }

    static float[] positions(List<PdfRuling> lines, boolean level) {
        List<Float> positions = new ArrayList<>();
        lines.stream()
                .filter(line -> line.level() == level)
                .map(PdfRuling::at)
                .sorted()
                .forEach(at -> {
                    if (positions.isEmpty() || at - positions.get(positions.size() - 1) > PdfRuling.TOLERANCE) {
                        positions.add(at);
                    }
                });
        float[] distinct = new float[positions.size()];
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = positions.get(i);
        }
        return distinct;
    }

    static boolean isRuled(List<PdfRuling> lines, boolean level, float at, float point) {
        for (PdfRuling line : lines) {
            if (line.level() == level
                    && Math.abs(line.at() - at) <= PdfRuling.TOLERANCE
                    && line.from() <= point
                    && point <= line.to()) {
                return true;
            }
        }
        return false;
    }
}
