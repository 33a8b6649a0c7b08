package org.ispolnenie.reading.layout.line;

/**
 * A label in the text: «Срок:», «Ответственный исполнитель –».
 *
 * @param kind       what it labels
 * @param start      where it begins
 * @param valueStart where its value begins
 */
public record Label(FieldKind kind, int start, int valueStart) {}
