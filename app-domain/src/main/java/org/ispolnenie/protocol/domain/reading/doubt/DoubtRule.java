package org.ispolnenie.protocol.domain.reading.doubt;

import org.ispolnenie.protocol.domain.reading.item.UnderstoodItem;

/** One thing that may be doubtful about an item. */
@FunctionalInterface
interface DoubtRule {

    void examine(UnderstoodItem item, Surroundings around, Doubts doubts);
}
