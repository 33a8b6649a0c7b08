package org.ispolnenie.reading.deadline;

import org.ispolnenie.reading.text.Span;

/**
 * A deadline found in a text.
 *
 * @param expression what it means
 * @param span       its words, with the boundary word («в срок до …»), without label and closing punctuation; relative
 *                   to the text that was searched
 */
public record FoundDeadline(DeadlineExpression expression, Span span) {}
