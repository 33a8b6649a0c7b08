package org.ispolnenie.quality.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** That something was recorded by mistake: it stays to be seen, and does not count. */
@Embeddable
public class TakenBack {

    @Column(name = "taken_back_reason")
    private @Nullable String reason;

    @Column(name = "taken_back_by")
    private @Nullable String by;

    @Column(name = "taken_back_at")
    private @Nullable Instant at;

    protected TakenBack() {}

    TakenBack(String reason, Act act) {
        this.reason = reason;
        this.by = act.by();
        this.at = act.at();
    }

    /** Once is enough. */
    static TakenBack first(@Nullable TakenBack before, String reason, Act act) {
        if (before != null && before.reason().isPresent()) {
            throw new ConflictException(Message.of("quality.TAKEN_BACK_ALREADY"));
        }
        return new TakenBack(reason, act);
    }

    /** Empty: it was not. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
