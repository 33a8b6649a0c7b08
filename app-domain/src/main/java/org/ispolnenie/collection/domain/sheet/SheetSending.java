package org.ispolnenie.collection.domain.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/** A sheet that went out with a report, as it stood at a revision. Never changes. */
@Entity
@Table(name = "sheet_sending")
public class SheetSending extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sheet_id")
    private Sheet sheet;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "form_id")
    private CollectionForm form;

    @Column(name = "report_id")
    private long reportId;

    private int revision;

    @Column(name = "row_count")
    private int rowCount;

    @Convert(converter = FormSummary.Text.class)
    private FormSummary summary;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected SheetSending() {}

    SheetSending(Sheet sheet, long reportId, Act act) {
        this.sheet = sheet;
        this.form = sheet.form();
        this.reportId = reportId;
        this.revision = sheet.revision();
        this.rowCount = sheet.rowCount();
        this.summary = sheet.summary();
        this.sentBy = act.by();
        this.sentAt = act.at();
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The edition it was filled by. */
    public CollectionForm form() {
        return form;
    }

    public long reportId() {
        return reportId;
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

    public String sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
