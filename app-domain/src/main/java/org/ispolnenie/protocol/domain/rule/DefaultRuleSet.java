package org.ispolnenie.protocol.domain.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * From when on which rule set is in force where nobody chooses another one; the last choice counts. Rows are only ever
 * added.
 */
@Entity
@Table(name = "default_rule_set")
public class DefaultRuleSet extends VersionedEntity {

    private String code;

    @Column(name = "chosen_by")
    private @Nullable String chosenBy;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected DefaultRuleSet() {}

    private DefaultRuleSet(String code, @Nullable String chosenBy, Instant chosenAt) {
        this.code = code;
        this.chosenBy = chosenBy;
        this.chosenAt = chosenAt;
    }

    /** The choice that comes with the product. */
    public static DefaultRuleSet delivered(String code) {
        return new DefaultRuleSet(code, null, Instant.EPOCH);
    }

    /** The choice of a person. */
    public static DefaultRuleSet chosen(String code, Act act) {
        return new DefaultRuleSet(code, act.by(), act.at());
    }

    public String code() {
        return code;
    }

    /** Empty for the choice delivered with the product. */
    public Optional<String> chosenBy() {
        return Optional.ofNullable(chosenBy);
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
