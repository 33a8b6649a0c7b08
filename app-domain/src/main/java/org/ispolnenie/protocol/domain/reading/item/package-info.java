/** Draft items are understood: their words, deadlines, parties, recipients, links and kind. */
@NullMarked
package org.ispolnenie.protocol.domain.reading.item;

import org.jspecify.annotations.NullMarked;
