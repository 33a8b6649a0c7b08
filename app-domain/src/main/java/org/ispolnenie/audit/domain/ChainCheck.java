package org.ispolnenie.audit.domain;

import org.jspecify.annotations.Nullable;

/**
 * Follows the chain link by link, holding the last one only, however many there are. Where old records were let go of it
 * begins at the cut, which a record after it must bear out: whoever cuts without a word breaks the chain.
 */
public final class ChainCheck {

    private final AuditSeal cut;
    private boolean borneOut;
    private AuditSeal last;
    private long records;
    private @Nullable Long brokenAt;

    /**
     * What came of it.
     *
     * @param records  how many links there are
     * @param cut      the number of the last link that was let go of; 0: none was
     * @param brokenAt the number of the first that is not as it was made; null: all are
     * @param last     the last link: whoever has written it down elsewhere sees whether the end was cut off
     */
    public record Outcome(long records, long cut, @Nullable Long brokenAt, AuditSeal last) {

        public boolean intact() {
            return brokenAt == null;
        }
    }

    public ChainCheck() {
        this(AuditSeal.NONE);
    }

    /** @param cut the last link that was let go of */
    public ChainCheck(AuditSeal cut) {
        this.cut = cut;
        this.last = cut;
        this.borneOut = cut.equals(AuditSeal.NONE);
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
        if (entry != null
                && entry.action().equals(AuditEntry.CUT)
                && cut.written().equals(entry.key())) {
            borneOut = true;
        }
        records++;
        last = link;
    }

    public long seq() {
        return last.seq();
    }

    public Outcome outcome() {
        @Nullable Long broken = brokenAt == null && !borneOut ? (Long) (cut.seq() + 1) : brokenAt;
        return new Outcome(records, cut.seq(), broken, last);
    }
}
