/**
 * The shape of a protocol before its words are understood: what was found of lines and tables becomes an
 * {@link org.ispolnenie.reading.layout.Outline} of draft items, each a set of stretches of the source.
 */
@NullMarked
package org.ispolnenie.reading.layout;

import org.jspecify.annotations.NullMarked;
