/**
 * The shape of a protocol before its words are understood: lines, numbering, labels, sections and tables become an
 * {@link org.ispolnenie.protocol.domain.reading.layout.Outline} of draft items, each a set of stretches of the source.
 */
@NullMarked
package org.ispolnenie.protocol.domain.reading.layout;

import org.jspecify.annotations.NullMarked;
