package org.ispolnenie.directory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One person stands in for another, from a day to a day. It may be revoked before its end; what was done in the meantime
 * stays recorded under both names. Several deputies may overlap.
 */
@Entity
@Table(name = "deputyship")
public class Deputyship extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "principal_id")
    private Account principal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deputy_id")
    private Account deputy;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    private @Nullable String reason;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected Deputyship() {}

    private Deputyship(
            Account principal, Account deputy, LocalDate from, LocalDate to, @Nullable String reason, Act act) {
        this.principal = principal;
        this.deputy = deputy;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.namedBy = act.by();
        this.namedAt = act.at();
    }

    /**
     * Names a deputy.
     *
     * @param today a period that is already over is refused
     */
    public static Deputyship name(
            Account principal,
            Account deputy,
            LocalDate from,
            LocalDate to,
            @Nullable String reason,
            LocalDate today,
            Act act) {
        List<FieldError> faults = new ArrayList<>();
        if (!principal.isActive()) {
            faults.add(new FieldError("/principal", Message.of("directory.ACCOUNT_CLOSED", principal.displayName())));
        } else if (!Caller.lends(principal.roles())) {
            faults.add(new FieldError("/principal", Message.of("directory.NOTHING_TO_LEND", principal.displayName())));
        }
        if (!deputy.isActive()) {
            faults.add(new FieldError("/deputy", Message.of("directory.ACCOUNT_CLOSED", deputy.displayName())));
        } else if (deputy.login().equals(principal.login())) {
            faults.add(new FieldError("/deputy", Message.of("directory.OWN_DEPUTY")));
        }
        if (to.isBefore(from)) {
            faults.add(new FieldError("/to", Message.of("shared.ENDS_BEFORE_IT_BEGINS")));
        } else if (to.isBefore(today)) {
            faults.add(new FieldError("/to", Message.of("directory.PERIOD_OVER", to)));
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        return new Deputyship(principal, deputy, from, to, reason, act);
    }

    /** Ends it at once. */
    public void revoke(Act act) {
        if (revokedAt != null) {
            throw new ConflictException(Message.of("directory.ALREADY_REVOKED"));
        }
        this.revokedBy = act.by();
        this.revokedAt = act.at();
    }

    /** Whether the deputy may act on this day. */
    public boolean holdsOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }

    public Account principal() {
        return principal;
    }

    public Account deputy() {
        return deputy;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day. */
    public LocalDate to() {
        return to;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String namedBy() {
        return namedBy;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public Optional<String> revokedBy() {
        return Optional.ofNullable(revokedBy);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
