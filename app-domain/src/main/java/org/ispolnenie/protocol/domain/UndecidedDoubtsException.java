package org.ispolnenie.protocol.domain;

import java.util.List;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Approval must wait: these doubts are errors and nobody has decided them (REST: 409 with the list). */
public final class UndecidedDoubtsException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<Undecided> doubts;

    /**
     * One undecided doubt.
     *
     * @param anomalyId  its name within the protocol
     * @param itemNumber the item; null: the whole document
     * @param message    the doubt in words
     */
    public record Undecided(String anomalyId, @Nullable String itemNumber, Message message) {}

    UndecidedDoubtsException(List<Doubt> doubts) {
        super(Message.of("protocol.UNDECIDED_DOUBTS", doubts.size()));
        this.doubts = doubts.stream()
                .map(doubt -> new Undecided(doubt.place(), doubt.itemNumber().orElse(null), doubt.message()))
                .toList();
    }

    public List<Undecided> doubts() {
        return doubts;
    }
}
