package org.ispolnenie.protocol.domain.reading.layout;

import java.util.List;

/**
 * A table that was read.
 *
 * @param items its rows
 * @param end   where the text after it begins
 */
record Table(List<DraftItem> items, int end) {}
