package org.ispolnenie.audit.service.chain;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.audit.service.chain.AuditReader.AuditChoice;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.jspecify.annotations.Nullable;

/** What has been recorded, and whether it is as it was recorded; for the administrator. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditQueries {

    @Inject
    private AuditReader records;

    @Inject
    private AuditVerification verification;

    @Inject
    private AuditSealing sealing;

    @Inject
    private Clock clock;

    /**
     * Which records are asked for; null: any.
     *
     * @param person the login of who did it, or of whom they stood in for
     * @param from   the first day
     * @param to     the last day
     */
    public record Asked(
            @Nullable String person,
            @Nullable AuditEntity entity,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** In the order of the chain, from after a number on. */
    public Page<AuditRow> after(long seq, Asked asked, int limit) {
        AuditChoice choice = choice(asked);
        sealing.sealLately();
        return Page.of(records.after(seq, choice, limit + 1), limit, row -> String.valueOf(row.seq()));
    }

    /** The newest first; null: from the newest on. */
    public Page<AuditRow> newest(@Nullable Long before, Asked asked, int limit) {
        AuditChoice choice = choice(asked);
        sealing.sealLately();
        List<AuditRow> rows = records.before(before == null ? Long.MAX_VALUE : before, choice, limit + 1);
        return Page.of(rows, limit, row -> String.valueOf(row.seq()));
    }

    /** Follows the whole chain; what comes of it is remembered. */
    public ChainCheck.Outcome verification() {
        return verification.verify();
    }

    private long account(String login) {
        return records.account(login)
                .orElseThrow(() -> ValidationException.of("/person", Message.of("audit.NO_SUCH_LOGIN", login)));
    }

    private AuditChoice choice(Asked asked) {
        if (asked.from() != null && asked.to() != null && asked.to().isBefore(asked.from())) {
            throw ValidationException.of("/to", Message.of("audit.ENDS_BEFORE_IT_BEGINS"));
        }
        return new AuditChoice(
                asked.person() == null ? null : account(asked.person()),
                asked.entity(),
                asked.action(),
                asked.from() == null
                        ? null
                        : asked.from().atStartOfDay(clock.getZone()).toInstant(),
                asked.to() == null
                        ? null
                        : asked.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
