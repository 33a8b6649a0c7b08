package org.ispolnenie.collection.service.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.domain.sheet.SheetProblem;

/**
 * A whole table as somebody sends it.
 *
 * @param rows  its rows
 * @param wrong what the way it was sent in has made unreadable: then nothing of it is kept
 */
public record GivenTable(List<GivenRow> rows, List<SheetProblem> wrong) {

    public GivenTable {
        rows = List.copyOf(rows);
        wrong = List.copyOf(wrong);
    }

    /** Together with what the form does not take, row by row. */
    List<SheetProblem> wrongWith(List<SheetProblem> more) {
        return Stream.concat(wrong.stream(), more.stream())
                .sorted(Comparator.comparingInt(SheetProblem::row))
                .toList();
    }
}
