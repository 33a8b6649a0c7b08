package org.ispolnenie.directory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/** What a body was called in full and in short from one day to another, and who recorded that it is called otherwise. */
@Entity
@Table(name = "organization_former_name")
public class FormerName extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected FormerName() {}

    FormerName(
            Organization organization, String name, String shortName, LocalDate validFrom, LocalDate validTo, Act act) {
        this.organization = organization;
        this.name = name;
        this.shortName = shortName;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.changedBy = act.by();
        this.changedAt = act.at();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Its last day. */
    public LocalDate validTo() {
        return validTo;
    }

    /** Who recorded the new name, and when. */
    public Act recorded() {
        return new Act(changedBy, changedAt);
    }
}
