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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.protocol.domain.Amendment.LinkDecision;
import org.ispolnenie.protocol.domain.Amendment.OfAsking;
import org.ispolnenie.protocol.domain.Amendment.OfDoubt;
import org.ispolnenie.protocol.domain.Amendment.OfDueAsRead;
import org.ispolnenie.protocol.domain.Amendment.OfDueDates;
import org.ispolnenie.protocol.domain.Amendment.OfKind;
import org.ispolnenie.protocol.domain.Amendment.OfLink;
import org.ispolnenie.protocol.domain.Amendment.OfMeetingDate;
import org.ispolnenie.protocol.domain.Amendment.OfParties;
import org.ispolnenie.protocol.domain.Amendment.OfRecipients;
import org.ispolnenie.protocol.domain.Amendment.OfRemainingDoubts;
import org.ispolnenie.protocol.domain.Amendment.OfText;
import org.ispolnenie.shared.domain.Act;
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
        TEXT(OfText.class),
        KIND(OfKind.class),
        DEADLINE(OfDueDates.class, OfDueAsRead.class, OfMeetingDate.class),
        RESPONSIBLE(OfParties.class),
        RECIPIENT(OfRecipients.class),
        ASKS_FOR_NOTHING(OfAsking.class),
        DOUBT(OfDoubt.class),
        LINK(OfLink.class),
        REMAINING_DOUBTS(OfRemainingDoubts.class);

        private final List<Class<?>> kinds;

        Field(Class<?>... kinds) {
            this.kinds = List.of(kinds);
        }

        static Field of(Amendment amendment) {
            return Arrays.stream(values())
                    .filter(field -> field.kinds.contains(amendment.getClass()))
                    .findFirst()
                    .orElseThrow();
        }
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

    Correction(Protocol protocol, @Nullable String itemNumber, Amendment amendment, String basis, Act act) {
        this.protocol = protocol;
        this.itemNumber = itemNumber;
        this.field = amendment.field();
        this.was = String.valueOf(amendment.was());
        this.becomes = amendment.becomes().toString();
        this.basis = basis;
        this.person = act.by();
        this.at = act.at();
    }

    public @Nullable String itemNumber() {
        return itemNumber;
    }

    public Field field() {
        return field;
    }

    /** What it decides about a suggested link; empty where it is about something else. */
    Optional<LinkDecision> about(DecisionLink link) {
        return field == Field.LINK
                        && amendment() instanceof OfLink decided
                        && decided.was().equals(link.suggestion())
                ? Optional.of(decided.becomes())
                : Optional.empty();
    }

    /** What it put in place of what. */
    public Amendment amendment() {
        return Amendment.read(field, itemNumber, was, becomes);
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
