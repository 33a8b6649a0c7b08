package org.ispolnenie.notification.domain.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/** A stored edition of a ladder. An edition is never changed: other steps are a new edition. */
@Entity
@Table(name = "reminder_ladder")
public class ReminderLadder extends VersionedEntity {

    @Column(name = "rule_set")
    private String ruleSet;

    private int edition;

    private String act;

    /** A {@link LadderStep} a line. */
    private String steps;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ReminderLadder() {}

    public ReminderLadder(Ladder ladder, Act act) {
        this.ruleSet = ladder.ruleSet();
        this.edition = ladder.edition();
        this.act = ladder.act();
        this.steps = ladder.steps().stream().map(LadderStep::toString).collect(Collectors.joining("\n"));
        this.madeBy = act.by();
        this.madeAt = act.at();
    }

    /** The ladder as a value. */
    public Ladder ladder() {
        return new Ladder(
                ruleSet,
                edition,
                act,
                Arrays.stream(steps.split("\n")).map(LadderStep::parse).toList());
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
