package org.ispolnenie.reading.layout.line;

/** The labelled parts of an item. */
public enum FieldKind {
    /** «Срок:» */
    DEADLINE,
    /** «Ответственные:» */
    RESPONSIBLE,
    /** «Исполнитель:» */
    EXECUTOR,
    /** «Соисполнители:» */
    CO_EXECUTOR,
    /** «Контроль:» — who watches, not who does. */
    SUPERVISION,
    /** «Адресат:» — to whom the result is delivered. */
    RECIPIENT
}
