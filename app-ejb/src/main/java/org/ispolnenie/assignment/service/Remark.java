package org.ispolnenie.assignment.service;

import org.ispolnenie.shared.domain.Message;
import org.ispolnenie.shared.domain.ValidationException;
import org.ispolnenie.shared.domain.Written;
import org.jspecify.annotations.Nullable;

/** What a person says with an action: a reason, a basis, a comment. */
final class Remark {

    /** What a person writes by hand fits well; the columns take no more than 65,535 bytes. */
    private static final int LONGEST = 16_000;

    private Remark() {}

    /** The words, which must be there: a reason or a basis of dots is none. */
    static String required(@Nullable String words, String pointer) {
        Written.requireWord(words, pointer);
        return limited(Written.text(words), pointer);
    }

    /** What somebody says, which must be something: a sign alone may be an answer. */
    static String said(@Nullable String words, String pointer) {
        if (Written.isNothing(words)) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        return limited(Written.text(words), pointer);
    }

    /** The words; null where there are none. */
    static @Nullable String optional(@Nullable String words, String pointer) {
        return Written.isNothing(words) ? null : limited(Written.text(words), pointer);
    }

    private static String limited(String words, String pointer) {
        if (words.length() > LONGEST) {
            throw ValidationException.of(pointer, Message.of("assignment.WORDS_TOO_LONG", LONGEST));
        }
        return words;
    }
}
