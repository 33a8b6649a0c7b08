package org.ispolnenie.audit.service.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ispolnenie.audit.domain.AuditEntry;
import org.ispolnenie.audit.domain.AuditSeal;
import org.ispolnenie.audit.domain.ChainCheck;
import org.jspecify.annotations.Nullable;

/** The links over the entries. */
public interface AuditChain {

    /** How many links are read at once. */
    int PIECE = 2_000;

    /** The last link, or {@link AuditSeal#NONE}. */
    AuditSeal last();

    /**
     * Entries that no link seals, by id.
     *
     * @param within how far back they are looked for: an entry becomes visible when its transaction ends, later perhaps than
     *               others with greater ids; null: all
     */
    List<AuditEntry> unsealed(@Nullable Duration within, int most);

    /** The last link that old records were let go of up to, as the newest sealed record of that says; or {@link AuditSeal#NONE}. */
    AuditSeal cut();

    /** So many months before now, by the clock that records are dated by. */
    Instant monthsAgo(int months);

    /**
     * Takes away entries and links up to a number.
     *
     * @return how many links at most so many at once were; 0: none is left
     */
    int remove(long upTo, int most);

    /**
     * Adds links.
     *
     * @return whether they were added; false: another node was faster, and nothing was
     */
    boolean add(List<AuditSeal> links);

    /** Gives links with their entries, in their order, those after a number; at most so many at once, none at the end. */
    int read(long after, int most, BiConsumer<AuditSeal, @Nullable AuditEntry> each);

    /** The first link after a number; empty: there is none. */
    default Optional<AuditSeal> after(long seq) {
        List<AuditSeal> next = new ArrayList<>();
        read(seq, 1, (link, entry) -> next.add(link));
        return next.stream().findFirst();
    }

    /** Follows the chain from the cut on, holding a piece of it at a time. */
    default ChainCheck.Outcome verified() {
        ChainCheck check = new ChainCheck(cut());
        while (read(check.seq(), PIECE, check::next) == PIECE) {
            // the next piece begins where this one ended
        }
        return check.outcome();
    }
}
