package org.ispolnenie.reading.party;

import java.util.List;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party found in a text that is not yet tied to its source.
 *
 * @param kind      what the directory says it is
 * @param code      its code; null if unknown
 * @param excluded  codes taken out of a group
 * @param role      what is wanted of it
 * @param span      where it stands in the text that was searched
 * @param likely    for an unknown one, the code of a party its words contain; for an ambiguous one, another it may
 *                  be; else null
 * @param ambiguous whether the directory has the name more than once
 * @param lost      whether it is named with an exception that could not be applied
 */
public record Mention(
        PartyKind kind,
        @Nullable String code,
        List<String> excluded,
        PartyRole role,
        Span span,
        @Nullable String likely,
        boolean ambiguous,
        boolean lost) {

    static Mention unknown(PartyRole role, int start, int end, @Nullable String likely) {
        return new Mention(PartyKind.UNKNOWN, null, List.of(), role, new Span(start, end), likely, false, false);
    }

    /** The same, named with an exception nobody could apply. */
    Mention withLostException() {
        return new Mention(kind, code, excluded, role, span, likely, ambiguous, true);
    }
}
