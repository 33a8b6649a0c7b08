/** Decisions that are answered by the sheets of another one: its rows, grouped by a column, are an order. */
@NullMarked
package org.ispolnenie.collection.domain.order;

import org.jspecify.annotations.NullMarked;
