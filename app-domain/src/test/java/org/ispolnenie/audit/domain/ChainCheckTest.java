package org.ispolnenie.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to the record afterwards is found, at the place where it was done. */
class ChainCheckTest {

    private static final int RECORDS = 12;

    private static final Instant AT = Instant.parse("2026-11-30T09:00:00.123456Z");

    private final Map<Long, AuditEntry> entries = new TreeMap<>();
    private final List<AuditSeal> chain = new ArrayList<>();

    ChainCheckTest() {
        makeAnew();
    }

    @BeforeTry
    final void makeAnew() {
        entries.clear();
        chain.clear();
        AuditSeal last = AuditSeal.NONE;
        for (long id = 1; id <= RECORDS; id++) {
            AuditEntry entry = new AuditEntry(
                    id * 3, AT.plusSeconds(id), id, id + 1, "10.0.0." + id, "DONE", "THING", "k" + id, "{\"a\":\"1\"}");
            entries.put(entry.id(), entry);
            last = last.next(entry);
            chain.add(last);
        }
    }

    @Test
    void whatNobodyTouchedIsIntact() {
        assertThat(outcome()).isEqualTo(new ChainCheck.Outcome(RECORDS, 0, null, chain.get(RECORDS - 1)));
        assertThat(new ChainCheck().outcome().intact()).isTrue();
    }

    @Property(tries = 200)
    void aChangedPartOfARecordIsFound(
            @ForAll @IntRange(min = 1, max = RECORDS) int seq, @ForAll @IntRange(max = 15) int part) {
        long id = chain.get(seq - 1).entry();
        entries.computeIfPresent(id, (key, entry) -> changed(entry, part));

        assertThat(outcome().brokenAt()).isEqualTo(seq);
    }

    @Property(tries = 50)
    void aRecordThatIsGoneIsFound(@ForAll @IntRange(min = 1, max = RECORDS) int seq) {
        entries.remove(chain.get(seq - 1).entry());

        assertThat(outcome().brokenAt()).isEqualTo(seq);
    }

    @Property(tries = 50)
    void aLinkThatIsGoneIsFound(@ForAll @IntRange(min = 1, max = RECORDS - 1) int seq) {
        chain.remove(seq - 1);

        assertThat(outcome().brokenAt()).isEqualTo(seq);
    }

    /** That of the last one shows by its hash and number, where somebody has kept them. */
    @Test
    void anEndThatIsCutOffShowsByTheLastHash() {
        AuditSeal kept = chain.get(RECORDS - 1);
        chain.remove(RECORDS - 1);

        assertThat(outcome().intact()).isTrue();
        assertThat(outcome().last()).isNotEqualTo(kept);
    }

    @Property(tries = 100)
    void recordsThatChangedPlacesAreFoundAtTheFirst(
            @ForAll @IntRange(min = 1, max = RECORDS) int one, @ForAll @IntRange(min = 1, max = RECORDS) int other) {
        AuditSeal first = chain.get(one - 1);
        AuditSeal second = chain.get(other - 1);
        chain.set(one - 1, new AuditSeal(one, second.entry(), second.hash()));
        chain.set(other - 1, new AuditSeal(other, first.entry(), first.hash()));

        assertThat(outcome().brokenAt()).isEqualTo(one == other ? null : (Long) (long) Math.min(one, other));
    }

    /** Who can reckon hashes has to reckon all from there on: one that is reckoned alone breaks the next. */
    @Property(tries = 50)
    void aRecordWhoseHashWasReckonedAnewBreaksTheNext(@ForAll @IntRange(min = 1, max = RECORDS - 1) int seq) {
        AuditEntry forged = changed(entries.get(chain.get(seq - 1).entry()), 4);
        entries.put(forged.id(), forged);
        chain.set(seq - 1, (seq == 1 ? AuditSeal.NONE : chain.get(seq - 2)).next(forged));

        assertThat(outcome().brokenAt()).isEqualTo(seq + 1);
    }

    @Test
    void aPartThatMovesIntoItsNeighbourIsAnotherRecord() {
        AuditEntry one = new AuditEntry(1, AT, null, null, null, "A", "BC", null, null);
        AuditEntry other = new AuditEntry(1, AT, null, null, null, "AB", "C", null, null);
        AuditEntry nothing = new AuditEntry(1, AT, null, null, "", "A", "BC", null, null);

        assertThat(AuditSeal.NONE.next(one).hash())
                .isNotEqualTo(AuditSeal.NONE.next(other).hash())
                .isNotEqualTo(AuditSeal.NONE.next(nothing).hash());
    }

    /** What has been sealed once must be verified for ever: the hash of a record never changes with the program. */
    @Test
    void theHashOfARecordStaysWhatItIs() {
        AuditEntry entry = new AuditEntry(7, AT, 5L, null, "10.0.0.1", "REPORT_SUBMITTED", "REPORT", "12", null);

        assertThat(AuditSeal.NONE.next(entry).hash())
                .isEqualTo("7eb3cd12db21482773f65e49ea4ef2b6808f18a5f159370ed64a7bebfa2c6e6b");
    }

    private ChainCheck.Outcome outcome() {
        ChainCheck check = new ChainCheck();
        chain.forEach(link -> check.next(link, entries.get(link.entry())));
        return check.outcome();
    }

    private static AuditEntry changed(@Nullable AuditEntry from, int part) {
        AuditEntry e = Objects.requireNonNull(from);
        return switch (part) {
            case 0 ->
                new AuditEntry(
                        e.id(),
                        e.at().plusNanos(1000),
                        e.person(),
                        e.behalf(),
                        e.address(),
                        e.action(),
                        e.entity(),
                        e.key(),
                        e.detail());
            case 1 ->
                new AuditEntry(
                        e.id(), e.at(), null, e.behalf(), e.address(), e.action(), e.entity(), e.key(), e.detail());
            case 2 ->
                new AuditEntry(
                        e.id(), e.at(), e.person(), null, e.address(), e.action(), e.entity(), e.key(), e.detail());
            case 3 ->
                new AuditEntry(
                        e.id(),
                        e.at(),
                        e.behalf(),
                        e.person(),
                        e.address(),
                        e.action(),
                        e.entity(),
                        e.key(),
                        e.detail());
            case 4 ->
                new AuditEntry(
                        e.id(),
                        e.at(),
                        e.person(),
                        e.behalf(),
                        "10.0.0.99",
                        e.action(),
                        e.entity(),
                        e.key(),
                        e.detail());
            case 5 ->
                new AuditEntry(
                        e.id(), e.at(), e.person(), e.behalf(), null, e.action(), e.entity(), e.key(), e.detail());
            case 6 ->
                new AuditEntry(
                        e.id(), e.at(), e.person(), e.behalf(), e.address(), "UNDONE", e.entity(), e.key(), e.detail());
            case 7 ->
                new AuditEntry(
                        e.id(), e.at(), e.person(), e.behalf(), e.address(), e.action(), "THINGS", e.key(), e.detail());
            case 8 ->
                new AuditEntry(
                        e.id(),
                        e.at(),
                        e.person(),
                        e.behalf(),
                        e.address(),
                        e.entity(),
                        e.action(),
                        e.key(),
                        e.detail());
            case 9 ->
                new AuditEntry(
                        e.id(), e.at(), e.person(), e.behalf(), e.address(), e.action(), e.entity(), null, e.detail());
            case 10 ->
                new AuditEntry(
                        e.id(),
                        e.at(),
                        e.person(),
                        e.behalf(),
                        e.address(),
                        e.action(),
                        e.entity(),
                        e.key() + " ",
                        e.detail());
            case 11 ->
                new AuditEntry(
                        e.id(),
                        e.at(),
                        e.person(),
                        e.behalf(),
                        e.address(),
                        e.action(),
                        e.entity(),
                        e.detail(),
                        e.key());
            case 12 ->
                new AuditEntry(
                        e.id(), e.at(), e.person(), e.behalf(), e.address(), e.action(), e.entity(), e.key(), null);
            case 13 ->
                new AuditEntry(
                        e.id(),
                        e.at(),
                        e.person(),
                        e.behalf(),
                        e.address(),
                        e.action(),
                        e.entity(),
                        e.key(),
                        "{\"a\":\"2\"}");
            case 14 ->
                new AuditEntry(
                        e.id() + 1,
                        e.at(),
                        e.person(),
                        e.behalf(),
                        e.address(),
                        e.action(),
                        e.entity(),
                        e.key(),
                        e.detail());
            default ->
                new AuditEntry(
                        e.id(), e.at(), 99L, e.behalf(), e.address(), e.action(), e.entity(), e.key(), e.detail());
        };
    }
}
