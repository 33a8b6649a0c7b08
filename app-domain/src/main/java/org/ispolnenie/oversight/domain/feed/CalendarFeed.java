package org.ispolnenie.oversight.domain.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * The secret address under which an account's due dates can be read without signing in. It works until it is revoked; an
 * account has at most one that works. The secret itself is told once and not kept.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends VersionedEntity {

    @Column(name = "account_id")
    private long accountId;

    /** The account again while the address works, so that the database refuses a second one. */
    @Column(name = "live_for")
    private @Nullable Long liveFor;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used")
    private @Nullable LocalDate lastUsed;

    protected CalendarFeed() {}

    /**
     * A new address.
     *
     * @param secretHash SHA-256 of the secret in it, in hex
     */
    public CalendarFeed(long accountId, String secretHash, Instant at) {
        this.accountId = accountId;
        this.liveFor = accountId;
        this.secretHash = secretHash;
        this.createdAt = at;
    }

    /** The address works no more. */
    public void revoke(Instant at) {
        this.liveFor = null;
        this.revokedAt = at;
    }

    public long accountId() {
        return accountId;
    }

    public String secretHash() {
        return secretHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    /** The last day it was read, which tells its owner whether a program still does. */
    public Optional<LocalDate> lastUsed() {
        return Optional.ofNullable(lastUsed);
    }
}
