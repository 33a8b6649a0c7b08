package org.ispolnenie.shared.service.personal;

import java.util.List;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that is kept about a person.
 *
 * @param what   in words
 * @param count  how many rows of it there are
 * @param values what stands in them, where that can be listed
 * @param page   the page that shows it, from the root of the application; null: none does
 */
public record StoredPart(Message what, long count, List<String> values, @Nullable String page) {

    public StoredPart {
        values = List.copyOf(values);
    }

    public static StoredPart counted(Message what, long count) {
        return new StoredPart(what, count, List.of(), null);
    }

    /** As many as there are values. */
    public static StoredPart listed(Message what, List<String> values) {
        return new StoredPart(what, values.size(), values, null);
    }

    /** The same, with the page that shows it. */
    public StoredPart on(String where) {
        return new StoredPart(what, count, values, where);
    }
}
