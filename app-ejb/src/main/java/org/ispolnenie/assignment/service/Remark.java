package org.ispolnenie.assignment.service;

import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** What a person says with an action: a reason, a basis, a comment. */
public final class Remark {

    /** What a person writes by hand fits well; the columns take no more than 65,535 bytes. */
    private static final int LONGEST = 16_000;

    private Remark() {}

    /** The words, which must be there: a reason, a basis or a comment of dots is none. */
    public static String required(@Nullable String words, String pointer) {
        WrittenText.requireWord(words, pointer);
        return limited(WrittenText.text(words), pointer);
    }

    /** The words; null where nothing is written. What is written says something: dots are no more a comment than a reason. */
    public static @Nullable String optional(@Nullable String words, String pointer) {
        return WrittenText.isNothing(words) ? null : required(words, pointer);
    }

    private static String limited(String words, String pointer) {
        if (words.length() > LONGEST) {
            throw ValidationException.of(pointer, Message.of("assignment.WORDS_TOO_LONG", LONGEST));
        }
        return words;
    }
}
