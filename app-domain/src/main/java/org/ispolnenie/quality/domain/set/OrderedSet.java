package org.ispolnenie.quality.domain.set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/** An item of a protocol orders the sets of measures of a year: submitting them is the report on it. */
@Entity
@Table(name = "quality_order")
public class OrderedSet extends VersionedEntity {

    @Column(name = "protocol_id")
    private long protocolId;

    /** «12». */
    private String number;

    @Column(name = "set_year")
    private int year;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    protected OrderedSet() {}

    public OrderedSet(long protocolId, String number, int year, Act act) {
        this.protocolId = protocolId;
        this.number = number;
        order(year, act);
    }

    /** Orders the sets of this year, in place of another. */
    public final void order(int ofYear, Act act) {
        this.year = ofYear;
        this.orderedBy = act.by();
        this.orderedAt = act.at();
    }

    public long protocolId() {
        return protocolId;
    }

    public String number() {
        return number;
    }

    public int year() {
        return year;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }
}
