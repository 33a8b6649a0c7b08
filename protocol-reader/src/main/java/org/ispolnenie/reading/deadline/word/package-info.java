/**
 * The words that deadlines are written with: numbers, months, years, hours and events, read from left to right.
 */
@NullMarked
package org.ispolnenie.reading.deadline.word;

import org.jspecify.annotations.NullMarked;
