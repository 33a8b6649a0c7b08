package org.ispolnenie.audit.domain;

import org.jspecify.annotations.Nullable;

/** Follows the chain link by link, holding the last one only, however many there are. */
public final class ChainCheck {

    private AuditSeal last = AuditSeal.NONE;
    private long records;
    private @Nullable Long brokenAt;

    /**
     * What came of it.
     *
     * @param records  how many links there are
     * @param brokenAt the number of the first that is not as it was made; null: all are
     * @param last     the last link: whoever has written it down elsewhere sees whether the end was cut off
     */
    public record Outcome(long records, @Nullable Long brokenAt, AuditSeal last) {

        public boolean intact() {
            return brokenAt == null;
        }
    }

    /**
     * The next link that there is.
     *
     * @param entry what it seals; null: it is gone
     */
    public void next(AuditSeal link, @Nullable AuditEntry entry) {
        if (brokenAt == null && (entry == null || !last.next(entry).equals(link))) {
            // A link that is gone is missed by the next one: the number that should stand here is the broken one.
            brokenAt = last.seq() + 1;
        }
        records++;
        last = link;
    }

    public long seq() {
        return last.seq();
    }

    public Outcome outcome() {
        return new Outcome(records, brokenAt, last);
    }
}
