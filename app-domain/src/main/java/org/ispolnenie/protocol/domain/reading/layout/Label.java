package org.ispolnenie.protocol.domain.reading.layout;

/**
 * A label in the text: «Срок:», «Ответственный исполнитель –».
 *
 * @param kind       what it labels
 * @param start      where it begins
 * @param valueStart where its value begins
 */
record Label(FieldKind kind, int start, int valueStart) {}
