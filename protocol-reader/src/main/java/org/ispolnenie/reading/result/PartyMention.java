package org.ispolnenie.reading.result;

import java.util.List;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party named in an item.
 *
 * @param raw      the words of the source
 * @param kind     what the directory says it is; UNKNOWN if the directory does not know it
 * @param code     the directory's code; null if unknown
 * @param role     what the item wants of it
 * @param excluded codes taken out of a group («кроме Сосновоборского городского округа»)
 * @param span     where it stands in the item; empty if a heading over the item names it
 */
public record PartyMention(
        String raw, PartyKind kind, @Nullable String code, PartyRole role, List<String> excluded, Span span) {

    public PartyMention {
        excluded = List.copyOf(excluded);
    }
}
