package org.ispolnenie.collection.domain.form;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a collection form. Until it is used it is worked on; once a decision has it, it stays as it is, and a
 * change is the next edition: what bodies have filled in goes on being read by the columns it was asked with.
 */
@Entity
@Table(name = "collection_form")
public class CollectionForm extends VersionedEntity {

    private String code;

    private int edition;

    @Convert(converter = FormText.class)
    private FormDefinition definition;

    private boolean used;

    @Column(name = "made_by")
    private @Nullable String madeBy;

    @Column(name = "made_at")
    private @Nullable Instant madeAt;

    protected CollectionForm() {}

    private CollectionForm(String code, int edition, FormDefinition definition, @Nullable Act act) {
        this.code = code;
        this.edition = edition;
        this.definition = definition;
        this.madeBy = act == null ? null : act.by();
        this.madeAt = act == null ? null : act.at();
    }

    /** The first edition of a form that a person made. */
    public static CollectionForm made(String code, FormDefinition definition, Act act) {
        return new CollectionForm(code, 1, definition, act);
    }

    /** One that comes with the product: nobody made it. */
    public static CollectionForm delivered(String code, FormDefinition definition) {
        return new CollectionForm(code, 1, definition, null);
    }

    /**
     * Changes what it asks for.
     *
     * @return the edition that asks for it now: this one, or the next one, which is to be stored
     */
    public CollectionForm change(FormDefinition changed, Act act) {
        if (definition.equals(changed)) {
            return this;
        }
        if (used) {
            return new CollectionForm(code, edition + 1, changed, act);
        }
        this.definition = changed;
        this.madeBy = act.by();
        this.madeAt = act.at();
        return this;
    }

    /** A decision has it: from now on it stays as it is. */
    public void use() {
        this.used = true;
    }

    public String code() {
        return code;
    }

    /** 1 for the first. */
    public int edition() {
        return edition;
    }

    public FormDefinition definition() {
        return definition;
    }

    public boolean isUsed() {
        return used;
    }

    /** Who made the edition; empty for what was delivered with the product. */
    public Optional<String> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }
}
