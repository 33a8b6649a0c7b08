/**
 * Deadlines as values: a {@code DeadlineExpression} keeps the words of the document and their normalised meaning.
 */
@NullMarked
package org.ispolnenie.reading.deadline;

import org.jspecify.annotations.NullMarked;
