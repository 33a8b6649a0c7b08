package org.ispolnenie.collection.domain.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/** An item or sub-item of a protocol asks its bodies for a form; that of a sub-item goes before that of its item. */
@Entity
@Table(name = "attached_form")
public class AttachedForm extends VersionedEntity {

    @Column(name = "protocol_id")
    private long protocolId;

    /** «4» or «4.1». */
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "form_id")
    private CollectionForm form;

    @Column(name = "attached_by")
    private String attachedBy;

    @Column(name = "attached_at")
    private Instant attachedAt;

    protected AttachedForm() {}

    public AttachedForm(long protocolId, String number, CollectionForm form, Act act) {
        this.protocolId = protocolId;
        this.number = number;
        this.form = form;
        this.attachedBy = act.by();
        this.attachedAt = act.at();
        form.use();
    }

    /** Another form, or another edition of it, takes its place. */
    public void exchange(CollectionForm other, Act act) {
        this.form = other;
        this.attachedBy = act.by();
        this.attachedAt = act.at();
        other.use();
    }

    public long protocolId() {
        return protocolId;
    }

    public String number() {
        return number;
    }

    public CollectionForm form() {
        return form;
    }

    public String attachedBy() {
        return attachedBy;
    }

    public Instant attachedAt() {
        return attachedAt;
    }
}
