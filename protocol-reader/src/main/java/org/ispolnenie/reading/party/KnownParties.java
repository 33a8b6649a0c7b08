package org.ispolnenie.reading.party;

import java.util.List;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.jspecify.annotations.Nullable;

/** The parties of the directory that were found in one text, in their order, looked up by their place. */
final class KnownParties {

    private final List<Recognised> found;

    KnownParties(List<Recognised> found) {
        this.found = found;
    }

    /** The party whose name begins with this word; null if none does. */
    @Nullable
    Recognised startingAt(int word) {
        Recognised here = covering(word);
        return here != null && here.from() == word ? here : null;
    }

    /** The party whose name this word belongs to; null if to none. */
    @Nullable
    Recognised covering(int word) {
        int at = firstEndingAfter(word);
        return at < found.size() && found.get(at).from() <= word ? found.get(at) : null;
    }

    /** The parties whose names stand wholly between two words. */
    List<Recognised> within(int from, int to) {
        int first = firstEndingAfter(from);
        while (first < found.size() && found.get(first).from() < from) {
            first++;
        }
        int last = first;
        while (last < found.size() && found.get(last).to() <= to) {
            last++;
        }
        return found.subList(first, last);
    }

    private int firstEndingAfter(int word) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).to() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
