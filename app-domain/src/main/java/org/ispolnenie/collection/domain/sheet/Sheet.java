package org.ispolnenie.collection.domain.sheet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * The filled form of a control point. It is written at one revision until a report goes out: that sending freezes the
 * revision and opens the next one. Its rows lie beside it, each with the revisions it stands in, so nothing is copied by
 * a sending, and what two of them differ in is what changed between their revisions.
 */
@Entity
@Table(name = "sheet")
public class Sheet extends VersionedEntity {

    @Column(name = "control_point_id")
    private long controlPointId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "form_id")
    private CollectionForm form;

    /** The one that is being written. */
    private int revision;

    @Column(name = "next_row")
    private int nextRow;

    @Column(name = "row_count")
    private int rowCount;

    /** Of the rows as they stand. */
    @Convert(converter = FormSummary.Text.class)
    private FormSummary summary;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** Counts up, so that every writing makes another version, even two in one microsecond. */
    private int writings;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    @OrderBy("revision")
    private List<SheetSending> sendings = new ArrayList<>();

    protected Sheet() {}

    private Sheet(long controlPointId, CollectionForm form, Act act) {
        this.controlPointId = controlPointId;
        this.form = form;
        this.revision = 1;
        this.nextRow = 1;
        this.summary = FormSummary.NOTHING;
        this.writtenBy = act.by();
        this.writtenAt = act.at();
    }

    /** Begins the sheet of a control point by the form its decision has. */
    public static Sheet begin(long controlPointId, CollectionForm form, Act act) {
        return new Sheet(controlPointId, form, act);
    }

    /** Keys for rows that are new; which of them are taken is said with the writing. */
    public RowKeys newKeys() {
        return new RowKeys(nextRow);
    }

    /** Its rows have been written as a whole. */
    public void write(SheetTable table, RowKeys keys, Act act) {
        this.nextRow = keys.next();
        written(table.rows().size(), table.summary(), act);
    }

    /** One of its rows has been written; null before: it is new. */
    public void write(@Nullable SheetRow before, SheetRow after, RowKeys keys, Act act) {
        this.nextRow = keys.next();
        FormSummary without =
                before == null ? summary : summary.minus(form.definition().summary(before.cells()));
        written(
                rowCount + (before == null ? 1 : 0),
                without.plus(form.definition().summary(after.cells())),
                act);
    }

    private void written(int rows, FormSummary of, Act act) {
        this.rowCount = rows;
        this.summary = of;
        this.writtenBy = act.by();
        this.writtenAt = act.at();
        this.writings++;
    }

    /**
     * Goes out with a report: what stands in it is frozen, and what is written from now on is the next revision.
     *
     * @return what was sent; empty where nothing has been written
     */
    public Optional<SheetSending> send(long reportId, Act act) {
        if (rowCount == 0) {
            return Optional.empty();
        }
        SheetSending sending = new SheetSending(this, reportId, act);
        sendings.add(sending);
        this.revision++;
        return Optional.of(sending);
    }

    /** From now on it is filled by another edition; what was sent stays read by the one it was sent with. */
    public void moveTo(CollectionForm other, SheetTable table, RowKeys keys, Act act) {
        this.form = other;
        write(table, keys, act);
    }

    public boolean isSent() {
        return !sendings.isEmpty();
    }

    /** Whether any edition of a form went out with it. */
    public boolean isSentBy(String formCode) {
        return sendings.stream().anyMatch(sending -> sending.form().code().equals(formCode));
    }

    /** The sending of a revision. */
    public Optional<SheetSending> sending(int ofRevision) {
        return sendings.stream()
                .filter(sending -> sending.revision() == ofRevision)
                .findFirst();
    }

    public long controlPointId() {
        return controlPointId;
    }

    public CollectionForm form() {
        return form;
    }

    public int revision() {
        return revision;
    }

    public int rowCount() {
        return rowCount;
    }

    public FormSummary summary() {
        return summary;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public List<SheetSending> sendings() {
        return List.copyOf(sendings);
    }
}
