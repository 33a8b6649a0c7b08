package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.audit.service.chain.AuditChain;
import org.ispolnenie.audit.service.chain.RecordTables;
import org.ispolnenie.audit.service.chain.VerificationRecord;
import org.ispolnenie.audit.service.chain.VerificationRecord.Verified;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is recorded is sealed in time, whether it was found intact when somebody last looked, and whether the database
 * would let the application change it.
 */
@ApplicationScoped
public class AuditCheck implements StateCheck {

    private static final Duration LATELY = Duration.ofMinutes(15);

    /** Records are sealed every five seconds; so many are not made in that time. */
    private static final int MANY = 500;

    @Inject
    private AuditChain chain;

    @Inject
    private RecordTables tables;

    @Inject
    private VerificationRecord verifications;

    @Inject
    private Clock clock;

    @Override
    public StateSubject subject() {
        return StateSubject.AUDIT;
    }

    @Override
    public Finding look() {
        long sealed = chain.last().seq();
        int waiting = chain.unsealed(LATELY, MANY).size();
        List<String> beyond = Boolean.parseBoolean(Setting.EMBEDDED.value()) ? List.of() : tables.beyondAdding();
        Optional<Verified> verified = verifications.last();
        return finding(waiting, beyond, verified)
                .measured(Message.of("operations.AUDIT_SEALED", sealed, waiting))
                .measured(verified.map(this::told).orElseGet(() -> Message.of("operations.AUDIT_NOT_VERIFIED")));
    }

    private Message told(Verified verified) {
        LocalDateTime at = LocalDateTime.ofInstant(verified.at(), clock.getZone());
        return verified.brokenAt() == null
                ? Message.of(
                        "operations.AUDIT_VERIFIED", at.toLocalDate(), Moments.time(at.toLocalTime()), verified.upTo())
                : Message.of(
                        "operations.AUDIT_VERIFIED_BROKEN",
                        at.toLocalDate(),
                        Moments.time(at.toLocalTime()),
                        verified.upTo());
    }

    /** @param verified what the last verification came to; empty: there was none */
    static Finding finding(int waiting, List<String> beyond, Optional<Verified> verified) {
        @Nullable Long brokenAt = verified.map(Verified::brokenAt).orElse(null);
        if (brokenAt != null) {
            return Finding.amiss(
                    StateSubject.AUDIT,
                    Lamp.BAD,
                    Message.of("operations.AUDIT_BROKEN", brokenAt),
                    Message.of("operations.AUDIT_BROKEN_REMEDY"));
        }
        if (waiting >= MANY) {
            return Finding.amiss(
                    StateSubject.AUDIT,
                    Lamp.ATTENTION,
                    Message.of("operations.AUDIT_BEHIND"),
                    Message.of("operations.AUDIT_BEHIND_REMEDY"));
        }
        if (!beyond.isEmpty()) {
            return Finding.amiss(
                    StateSubject.AUDIT,
                    Lamp.ATTENTION,
                    Message.of("operations.AUDIT_OPEN", String.join(", ", beyond)),
                    Message.of("operations.AUDIT_OPEN_REMEDY"));
        }
        return Finding.good(StateSubject.AUDIT, Message.of("operations.AUDIT_SEALS"));
    }
}
