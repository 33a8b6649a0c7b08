package org.ispolnenie.quality.domain.set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** One move in the life of a set of measures. Rows are only ever added. */
@Entity
@Table(name = "quality_set_move")
public class SetMove extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_id")
    private MeasureSet set;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private SetState to;

    private @Nullable String words;

    private String person;

    @Column(name = "happened_at")
    private Instant at;

    protected SetMove() {}

    SetMove(MeasureSet set, int ordinal, SetState to, Act act, @Nullable String words) {
        this.set = set;
        this.ordinal = ordinal;
        this.to = to;
        this.words = words;
        this.person = act.by();
        this.at = act.at();
    }

    public SetState to() {
        return to;
    }

    /** What was said with it. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public String person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
