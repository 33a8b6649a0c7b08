package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.ispolnenie.audit.service.chain.AuditChain;
import org.ispolnenie.audit.service.chain.RecordTables;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.Setting;

/** Whether what is recorded is sealed in time, and whether the database would let the application change it. */
@ApplicationScoped
public class AuditCheck implements StateCheck {

    private static final Duration LATELY = Duration.ofMinutes(15);

    /** Records are sealed every five seconds; so many are not made in that time. */
    private static final int MANY = 500;

    @Inject
    private AuditChain chain;

    @Inject
    private RecordTables tables;

    @Override
    public StateSubject subject() {
        return StateSubject.AUDIT;
    }

    @Override
    public Finding look() {
        long sealed = chain.last().seq();
        int waiting = chain.unsealed(LATELY, MANY).size();
        List<String> beyond = Boolean.parseBoolean(Setting.EMBEDDED.value()) ? List.of() : tables.beyondAdding();
        return finding(waiting, beyond).measured(Message.of("operations.AUDIT_SEALED", sealed, waiting));
    }

    static Finding finding(int waiting, List<String> beyond) {
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
