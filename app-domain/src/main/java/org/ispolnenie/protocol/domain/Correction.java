package org.ispolnenie.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A recorded human decision about a reading: what was read, what holds instead, by whom, when and on what basis. Rows
 * are only ever added.
 */
@Entity
@Table(name = "correction")
public class Correction extends VersionedEntity {

    /** What a correction is about. */
    public enum Field {
        TEXT,
        KIND,
        DEADLINE,
        RESPONSIBLE,
        RECIPIENT,
        /** Whether the item asks anything of anybody. */
        ASKS_FOR_NOTHING,
        /** A doubt was decided and nothing else follows from it. */
        DOUBT,
        /** A suggested link was confirmed or dropped. */
        LINK,
        /** All doubts that nobody had decided by the time of the approval, at once. */
        REMAINING_DOUBTS
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "protocol_id")
    private Protocol protocol;

    @Column(name = "item_number")
    private @Nullable String itemNumber;

    @Enumerated(EnumType.STRING)
    private Field field;

    private String was;

    @Column(name = "becomes")
    private String becomes;

    private String basis;
    private String person;

    @Column(name = "corrected_at")
    private Instant at;

    protected Correction() {}

    Correction(
            Protocol protocol,
            @Nullable String itemNumber,
            Field field,
            String was,
            String becomes,
            String basis,
            String person,
            Instant at) {
        this.protocol = protocol;
        this.itemNumber = itemNumber;
        this.field = field;
        this.was = was;
        this.becomes = becomes;
        this.basis = basis;
        this.person = person;
        this.at = at;
    }

    public @Nullable String itemNumber() {
        return itemNumber;
    }

    public Field field() {
        return field;
    }

    public String was() {
        return was;
    }

    public String becomes() {
        return becomes;
    }

    public String basis() {
        return basis;
    }

    public String person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
