package org.ispolnenie.collection.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/**
 * What an item orders comes from the sheets of another item of the same protocol: item 9 orders the courses that the
 * teachers' deficits of item 8 ask for. A person names it; nothing follows from the text by itself.
 */
@Entity
@Table(name = "order_source")
public class OrderSource extends VersionedEntity {

    @Column(name = "protocol_id")
    private long protocolId;

    private String number;

    @Column(name = "source_number")
    private String source;

    @Column(name = "group_by")
    private String groupBy;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    protected OrderSource() {}

    /**
     * Names it.
     *
     * @param number  of the item that is answered
     * @param source  of the item or sub-item whose sheets answer it
     * @param groupBy the key of the column whose values are the lines of the order
     */
    public OrderSource(long protocolId, String number, String source, String groupBy, Act act) {
        this.protocolId = protocolId;
        this.number = number;
        name(source, groupBy, act);
    }

    /** Another one takes its place. */
    public final void name(String from, String column, Act act) {
        this.source = from;
        this.groupBy = column;
        this.namedBy = act.by();
        this.namedAt = act.at();
    }

    public long protocolId() {
        return protocolId;
    }

    public String number() {
        return number;
    }

    public String source() {
        return source;
    }

    public String groupBy() {
        return groupBy;
    }

    /** Who named it, and when. */
    public Act named() {
        return new Act(namedBy, namedAt);
    }
}
