package org.ispolnenie.reading.layout.line;

import org.jspecify.annotations.Nullable;

/**
 * A line that says what the lines below it are: «СЛУШАЛИ:», «РЕШИЛИ:», «Повестка дня».
 *
 * @param kind      what follows
 * @param question  the number of the question on the agenda, where it is written; else null
 * @param restStart where words of the section's first line go on after the heading
 */
public record Section(Kind kind, @Nullable Integer question, int restStart) {

    /** What stands in a section. */
    public enum Kind {
        /** Who was there. */
        PRESENT,
        AGENDA,
        /** «По второму вопросу». */
        QUESTION,
        /** What was said. */
        HEARD,
        /** How it was voted. */
        VOTED,
        /** What was decided: the only part that carries decisions where a protocol has such parts. */
        DECIDED,
        /** Signatures, control clause, annexes. */
        CLOSING
    }
}
