package org.ispolnenie.reading.deadline.form;

import org.ispolnenie.reading.deadline.word.Cursor;
import org.jspecify.annotations.Nullable;

/** One family of forms a deadline is written in. */
interface DeadlineForm {

    /**
     * Reads the form at the cursor's place and leaves the cursor after its last word. Null if the words are not of this
     * form; the cursor may then stand anywhere. Looks ahead a bounded number of tokens only, so that reading a text
     * takes time in proportion to its length.
     */
    @Nullable
    DeadlineMeaning read(Cursor cursor);
}
