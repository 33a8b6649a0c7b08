package org.ispolnenie.reading.doubt;

import org.ispolnenie.reading.item.UnderstoodItem;

/** One thing that may be doubtful about an item. */
@FunctionalInterface
interface DoubtRule {

    void examine(UnderstoodItem item, ItemSurroundings around, Doubts doubts);
}
