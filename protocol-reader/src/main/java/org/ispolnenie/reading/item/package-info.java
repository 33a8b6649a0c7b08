/**
 * Draft items are understood: their words, deadlines, parties, recipients, links and kind.
 */
@NullMarked
package org.ispolnenie.reading.item;

import org.jspecify.annotations.NullMarked;
