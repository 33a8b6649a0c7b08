package org.ispolnenie.reading.layout;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.reading.layout.line.DraftItem;

/**
 * What stands where in a protocol.
 *
 * @param items       the items in the order of the text, each with its sub-items
 * @param begin       where the document itself begins, behind notes of who stored it
 * @param preambleEnd where the text before the first item, section or table ends
 * @param restarts    whether the numbering begins anew with each question
 */
public record Outline(List<DraftItem> items, int begin, int preambleEnd, boolean restarts) {

    /** The first item whose number had to take that of its question before it; none if none had to. */
    public Optional<DraftItem> firstPrefixed() {
        return restarts
                ? items.stream()
                        .filter(item ->
                                !item.writtenNumber().isEmpty() && item.number().endsWith("." + item.writtenNumber()))
                        .findFirst()
                : Optional.empty();
    }
}
