package org.ispolnenie.reading.layout.table;

import java.util.List;
import org.ispolnenie.reading.layout.line.DraftItem;

/**
 * A table that was read.
 *
 * @param items its rows
 * @param end   where the text after it begins
 */
public record Table(List<DraftItem> items, int end) {}
